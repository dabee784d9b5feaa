import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './keeping.css';

/** 到期记录 · 保全 · 清除日志. */
export function Where() {
  const { t } = useTranslation();
  return (
    <nav className="keeping-nav" aria-label={t('keeping.title')}>
      <NavLink to="/keeping" end className="chip">
        {t('keeping.due')}
      </NavLink>
      <NavLink to="/keeping/holds" className="chip">
        {t('keeping.holds')}
      </NavLink>
      <NavLink to="/keeping/log" className="chip">
        {t('keeping.log')}
      </NavLink>
    </nav>
  );
}
