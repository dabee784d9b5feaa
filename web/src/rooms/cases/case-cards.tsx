import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../api/work';
import { dateTime, shortDateTime } from '../../shared/time/format';
import { useWords } from '../../shared/words/use-words';

export function Obligations({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const open = view.obligations.filter((obligation) => obligation.open);
  if (view.obligations.length === 0) return null;
  return (
    <section className="card">
      <h3>
        {open.length > 0 ? t('cases.obligations.title') : t('cases.obligations.none')}
        {open.length > 0 && <span>{t('cases.obligations.count', { count: open.length })}</span>}
      </h3>
      <ul className="tasks">
        {view.obligations.map(({ code, text, who, open: still }) => (
          <li key={code + text} className={still ? undefined : 'settled'}>
            {still ? <i className="ring" /> : <CheckCircleFilled aria-label={t('cases.obligations.done')} />}
            <span className="el">{text}</span>
            <span className="t3 sm">{who}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Description({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { description: told, evidence } = view;
  const occurred = told.occurredAt ? dateTime(told.occurredAt) : told.occurredOn;
  const region = [told.region, told.business].filter(Boolean).join(' / ');
  const proof = evidence.map(({ kind, value }) => `${word('evidence', kind)} ${value}`).join('，');
  const rows: [string, string | null | undefined][] = [
    [t('cases.description.demand'), told.demand],
    [t('cases.description.occurred'), occurred],
    [t('cases.description.place'), told.place],
    [t('cases.description.product'), told.product],
    [t('cases.description.region'), region],
    [t('cases.description.evidence'), proof],
  ];
  return (
    <section className="card">
      <h3>
        {t('cases.description.title')} <span>{word('case-type', view.type)}</span>
      </h3>
      <div className="card-body">
        <p className="told">{told.event}</p>
        <dl className="kv wide">
          {rows.map(([name, value]) => value && <Row key={name} name={name} value={value} />)}
          {view.result && <Row name={t('cases.result.result')} value={view.result} />}
          {view.solution && <Row name={t('cases.result.solution')} value={view.solution} />}
        </dl>
      </div>
    </section>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

export function Echo({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (view.followUps.length === 0 && view.satisfaction.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('cases.visits.title')}</h3>
      <ul className="tasks">
        {view.followUps.map((visit) => (
          <li key={visit.number}>
            <Link to={`/follow-ups/${visit.number}`}>{visit.number}</Link>
            <span>{visit.stage.toUpperCase()}</span>
            <span className="t2">{word('follow-up-state', visit.state)}</span>
            <span className="t3 sm push">
              {t('cases.visits.due', { due: shortDateTime(visit.dueAt) })} {visit.assignee?.name}
            </span>
          </li>
        ))}
        {view.satisfaction.map(({ moment, at, score, level, reason }) => (
          <li key={moment + at}>
            <span>{word('moment', moment)}</span>
            <b>{score ? t('cases.satisfaction.score', { score }) : ''}</b>
            <span>{word('satisfaction-level', level)}</span>
            <span className="el t2">{reason}</span>
            <span className="t3 sm push">{shortDateTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
