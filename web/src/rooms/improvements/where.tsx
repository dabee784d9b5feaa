import { useTranslation } from 'react-i18next';
import { PlaceNav } from '../../shared/ui/place-nav';
import './improvements.css';

/** 建议池 · 服务优化计划 · 周汇总. */
export function Where() {
  const { t } = useTranslation();
  return (
    <PlaceNav
      label={t('improvements.where')}
      places={[
        { to: '/suggestions', name: t('improvements.pool') },
        { to: '/improvements', name: t('improvements.plan') },
        { to: '/suggestion-digests', name: t('improvements.digests') },
      ]}
    />
  );
}
