import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FollowUpView } from '../../api/types';
import { dateTime, shortDateTime } from '../../shared/time/format';
import { Section } from '../../shared/ui/states';
import './visit.css';

type Given = {
  visit: FollowUpView;
  /** Beside the masked number: how whoever is about to call sees it whole. */
  reveal?: ReactNode;
};

/** All there is to know before the telephone rings. */
export function VisitBrief({ visit, reveal }: Given) {
  const { t } = useTranslation();
  const { brief, attempts } = visit;
  const rows: [string, string | null, ReactNode?][] = [
    [t('visits.brief.name'), brief.customerName],
    [t('visits.brief.contact'), brief.contact],
    [t('visits.brief.phone'), brief.phone, reveal],
    [t('visits.brief.service'), brief.serviceType],
    [t('visits.brief.at'), brief.serviceAt && dateTime(brief.serviceAt)],
    [t('visits.brief.because'), visit.assignedBecause],
  ];
  return (
    <>
      <Section title={t('visits.brief.title')} note={t('visits.brief.note')}>
        <dl className="kv">
          {rows.map(([name, value, beside]) => (
            <BriefRow key={name} name={name} value={value} beside={beside} />
          ))}
          <dt>{t('visits.brief.announced')}</dt>
          <dd>
            <Announced visit={visit} />
          </dd>
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

/** Whether the customer was told of this visit, when and in which words. */
function Announced({ visit }: { visit: FollowUpView }) {
  const { state, stateText, at, by, text } = visit.announcement;
  return (
    <>
      <span className={state === 'announced' ? 'tag tag-good' : state === 'planned' ? 'tag' : 'tag tag-warn'}>
        {stateText}
      </span>{' '}
      <span className="t3 sm">{[at && shortDateTime(at), by].filter(Boolean).join(' · ')}</span>
      {text && <div className="t3 sm">{text}</div>}
    </>
  );
}

type Row = { name: string; value: string | null; beside?: ReactNode };

function BriefRow({ name, value, beside }: Row) {
  if (!value) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value} {beside}
      </dd>
    </>
  );
}
