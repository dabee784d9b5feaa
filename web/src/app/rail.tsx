import { BellOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { Session } from '../api/types';
import { useDeskCounts } from '../rooms/desk/use-desk';
import { Logo } from '../shared/ui/marks';
import { placesOf } from './places';
import { UserMenu } from './user-menu';

type Given = { session: Session; onNotices: () => void; onKeys: () => void };

export function Rail({ session, onNotices, onKeys }: Given) {
  const { t } = useTranslation();
  const { data: counts } = useDeskCounts();
  return (
    <nav className="rail" aria-label={t('shell.rail.label')}>
      <NavLink to="/" className="rail-logo">
        <Logo />
        <span>{t('common.product')}</span>
      </NavLink>
      {placesOf(session).map(({ code, to, icon: Icon }) => (
        <NavLink key={code} to={to} className="rail-item">
          <Icon aria-hidden="true" />
          <span>{t(`shell.rail.${code}`)}</span>
        </NavLink>
      ))}
      <div className="rail-gap" />
      <button type="button" className="rail-item" onClick={onNotices} aria-haspopup="dialog">
        <BellOutlined aria-hidden="true" />
        <span>{t('shell.rail.notices')}</span>
        {!!counts?.notices && <sup>{counts.notices > 99 ? '99+' : counts.notices}</sup>}
      </button>
      <UserMenu session={session} onKeys={onKeys} />
    </nav>
  );
}
