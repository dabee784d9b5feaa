import { useTranslation } from 'react-i18next';
import type { CaseView, TrackingView } from '../../api/types';
import './tracking.css';

/** The day of the next contact; one that has come or is past stands out and says so. */
export function NextOn({ tracking }: { tracking: TrackingView }) {
  const { t } = useTranslation();
  const { when, nextOn } = tracking;
  return (
    <span className={`next-on ${when}`}>
      {nextOn}{' '}
      {when !== 'later' && <b>{t(when === 'today' ? 'cases.tracking.today' : 'cases.tracking.overdue')}</b>}
    </span>
  );
}

export function TrackingCard({ view: { tracking } }: { view: CaseView }) {
  const { t } = useTranslation();
  if (!tracking) return null;
  const { contact, said } = tracking;
  return (
    <section className="card">
      <h3>
        {t('cases.tracking.title')} <span>{t('cases.tracking.why')}</span>
      </h3>
      <div className="card-body">
        <dl className="kv">
          <dt>{t('cases.tracking.next')}</dt>
          <dd>
            <NextOn tracking={tracking} />
          </dd>
          <dt>{t('cases.tracking.contact')}</dt>
          <dd>{contact && `${contact.name} ${contact.jobNumber}`}</dd>
          {said && (
            <>
              <dt>{t('cases.tracking.said')}</dt>
              <dd>{said}</dd>
            </>
          )}
        </dl>
      </div>
    </section>
  );
}
