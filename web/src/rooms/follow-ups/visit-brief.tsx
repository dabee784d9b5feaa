import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowUpView } from '../../api/types';
import { dateTime, shortDateTime } from '../../shared/time/format';
import { Section } from '../../shared/ui/states';
import './visit.css';

/** All there is to know before the telephone rings. */
export function VisitBrief({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const { brief, attempts } = visit;
  const rows = [
    [t('visits.brief.name'), brief.customerName],
    [t('visits.brief.contact'), brief.contact],
    [t('visits.brief.phone'), brief.phone],
    [t('visits.brief.service'), brief.serviceType],
    [t('visits.brief.at'), brief.serviceAt && dateTime(brief.serviceAt)],
    [t('visits.brief.because'), visit.assignedBecause],
  ] as const;
  return (
    <>
      <Section title={t('visits.brief.title')} note={t('visits.brief.note')}>
        <dl className="kv">
          {rows.map(([name, value]) => (
            <BriefRow key={name} name={name} value={value} />
          ))}
          <dt>{t('visits.brief.case')}</dt>
          <dd>
            <Link to={`/cases/${visit.caseNumber}`}>{visit.caseNumber}</Link>
          </dd>
        </dl>
      </Section>
      <Section title={t('visits.brief.nodes')}>
        <ul className="nodes">
          {brief.nodes.map(({ name, value, at }) => (
            <li key={name + value}>
              <time>{at && shortDateTime(at)}</time>
              <span>{name}</span>
              <span className="t3">{value}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('visits.brief.attempts')}>
        {attempts.length === 0 && <p className="t3 sm">{t('visits.brief.none')}</p>}
        <ul className="nodes">
          {attempts.map(({ at, outcomeText, by, note }) => (
            <li key={at}>
              <time>{shortDateTime(at)}</time>
              <span>{outcomeText}</span>
              <span className="t3">{[by?.name, note].filter(Boolean).join(' ')}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function BriefRow({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
