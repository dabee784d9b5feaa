import { useTranslation } from 'react-i18next';
import { dateTime } from '../time/format';
import './purged.css';

/** Stands on the page of a record whose personal data and texts are gone; its figures are still there. */
export function Purged({ at }: { at: string | null }) {
  const { t } = useTranslation();
  if (!at) return null;
  return (
    <section className="purged" aria-label={t('keeping.tombstone.title')}>
      <p>
        <b>{t('keeping.tombstone.title')}</b> <span className="t2 sm">{dateTime(at)}</span>
      </p>
      <p className="t2 sm">{t('keeping.tombstone.text')}</p>
    </section>
  );
}
