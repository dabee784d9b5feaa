import { useTranslation } from 'react-i18next';
import { PlaceNav } from '../../shared/ui/place-nav';

/** 全部 · 跟踪 · 未闭环 · 历史工单. */
export function CaseNav() {
  const { t } = useTranslation();
  return (
    <PlaceNav
      label={t('cases.nav.label')}
      places={[
        { to: '/cases', name: t('cases.nav.all'), end: true },
        { to: '/cases/tracking', name: t('cases.nav.tracking') },
        { to: '/cases/open-loops', name: t('cases.nav.loops') },
        { to: '/old-tickets', name: t('cases.nav.old') },
      ]}
    />
  );
}
