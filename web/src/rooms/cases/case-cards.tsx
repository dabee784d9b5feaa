import { CheckCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../api/types';
import { EvidenceList } from '../../shared/files/evidence-list';
import { useMay, useSession } from '../../shared/session';
import { shortDateTime } from '../../shared/time/format';
import { useWords } from '../../shared/words/use-words';

export function Obligations({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const mayOpen = useMayOpenVisit();
  const open = view.obligations.filter((obligation) => obligation.open);
  if (view.obligations.length === 0) return null;
  return (
    <section className="card">
      <h3>
        {open.length > 0 ? t('cases.obligations.title') : t('cases.obligations.none')}
        {open.length > 0 && <span>{t('cases.obligations.count', { count: open.length })}</span>}
      </h3>
      <ul className="tasks">
        {view.obligations.map(({ code, text, who, number, open: still }) => (
          <li key={code + text} className={still ? undefined : 'settled'}>
            {still ? <i className="ring" /> : <CheckCircleFilled aria-label={t('cases.obligations.done')} />}
            <span className="el">
              {code === 'obligation.measure' && number ? (
                <a href={`#${number}`}>{text}</a>
              ) : number && mayOpen(who) ? (
                <Link to={`/follow-ups/${number}`}>{text}</Link>
              ) : (
                text
              )}
            </span>
            <span className="t3 sm">{who}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Those who read every follow-up, not only their own; for all others a link would end at a closed door. */
const overseers = ['account-specialist', 'supervisor', 'service-manager', 'director'];

function useMayOpenVisit() {
  const may = useMay();
  const { person } = useSession();
  const all = person.roles.some((role) => overseers.includes(role));
  return (who: string | null) => may('follow-up.read') && (all || who === person.name);
}

export function Description({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { description: told } = view;
  const region = [told.region, told.business].filter(Boolean).join(' / ');
  const rows: [string, string | null | undefined][] = [
    [word('field', 'category'), view.categoryText],
    [t('cases.description.demand'), told.demand],
    [t('cases.description.occurred'), told.occurredOn],
    [t('cases.description.place'), told.place],
    [t('cases.description.product'), told.product],
    [t('cases.description.region'), region],
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

/** 凭证 of the case, with its files. */
export function Proofs({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  if (view.evidence.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('cases.description.evidence')}</h3>
      <EvidenceList evidence={view.evidence} />
    </section>
  );
}

/** What the customer said of it, each time they were asked. */
export function Echo({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  if (view.satisfaction.length === 0) return null;
  return (
    <section className="card">
      <h3>{t('cases.satisfaction.title')}</h3>
      <ul className="tasks">
        {view.satisfaction.map(({ moment, momentText, at, score, levelText, reason }) => (
          <li key={moment + at}>
            <span>{momentText}</span>
            {score && <b>{t('cases.satisfaction.score', { score })}</b>}
            <span>{levelText}</span>
            <span className="el t2">{reason}</span>
            <span className="t3 sm">{shortDateTime(at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
