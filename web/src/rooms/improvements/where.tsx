import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './improvements.css';

/** 建议池 · 服务优化计划 · 周汇总. */
export function Where() {
  const { t } = useTranslation();
  return (
    <nav className="improvement-nav" aria-label={t('improvements.where')}>
      <NavLink to="/suggestions" className="chip">
        {t('improvements.pool')}
      </NavLink>
      <NavLink to="/improvements" className="chip">
        {t('improvements.plan')}
      </NavLink>
      <NavLink to="/suggestion-digests" className="chip">
        {t('improvements.digests')}
      </NavLink>
    </nav>
  );
}
