import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SuggestionView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { Section } from '../../shared/ui/states';
import '../../shared/ui/work.css';
import { useActing, type Acting } from './acting';
import './improvements.css';
import { AssessForm, JudgeForm } from './judge-forms';
import { NoWordForm, ReconsiderForm } from './reason-forms';
import { PlanForm } from './plan-forms';
import { SourceLink } from './source-link';
import { TellForm } from './tell-form';

type Given = { item: SuggestionView; history: ReactNode };

/** A suggestion: the customer's words, what may be done now, what became of it. */
export function SuggestionRecord({ item, history }: Given) {
  const { t } = useTranslation();
  const acting = useActing(item.actions, (props) => <Chosen item={item} {...props} />);
  return (
    <div className="work">
      <div className="improvement-head">
        <h1>{t('improvements.one', { number: item.number })}</h1>
        <span className={`tag suggestion-${item.state}`}>{item.stateText}</span>
        <ToldTag item={item} />
        {item.history && <span className="tag">{t('improvements.history')}</span>}
      </div>
      <blockquote className="quote">{item.text}</blockquote>
      {acting.bar}
      {acting.form}
      {history}
    </div>
  );
}

export function ToldTag({ item }: { item: SuggestionView }) {
  const { t } = useTranslation();
  if (item.owesWord) return <span className="tag suggestion-owes">{t('improvements.owes')}</span>;
  if (!item.toldAt) return null;
  return (
    <span className="tag suggestion-told">{t('improvements.toldAt', { at: dateTime(item.toldAt) })}</span>
  );
}

function Chosen({ item, code, ...props }: Acting & { item: SuggestionView }) {
  if (code === 'assess') return <AssessForm item={item} {...props} />;
  if (code === 'judge') return <JudgeForm item={item} {...props} />;
  if (code === 'no-word') return <NoWordForm item={item} {...props} />;
  if (code === 'reconsider') return <ReconsiderForm item={item} {...props} />;
  return code === 'plan' ? <PlanForm item={item} {...props} /> : <TellForm item={item} {...props} />;
}

/** Where it comes from and what became of it, beside it. */
export function SuggestionFacts({ item }: { item: SuggestionView }) {
  const { t } = useTranslation();
  const signed = (person: { name: string } | null, at: string | null) =>
    at && t('improvements.byAt', { name: person?.name ?? '', at: dateTime(at) });
  const lines: [string, ReactNode][] = [
    [
      t('improvements.source'),
      <SourceLink key="s" kind={item.sourceKind} kindText={item.sourceKindText} number={item.sourceNumber} />,
    ],
    [
      t('improvements.sourceCase'),
      item.caseNumber && <SourceLink key="c" kind="case" number={item.caseNumber} />,
    ],
    [t('improvements.customer'), item.customer],
    [t('improvements.category'), item.categoryText],
    [t('improvements.target'), item.targetText],
    [t('improvements.recorded'), signed(item.recordedBy, item.recordedAt)],
    [t('improvements.department'), item.department],
    [
      t('improvements.digest'),
      item.digestNumber && <Link to={`/suggestion-digests/${item.digestNumber}`}>{item.digestNumber}</Link>,
    ],
    [t('improvements.evaluated'), signed(item.evaluatedBy, item.evaluatedAt)],
    [t('improvements.opinion'), item.opinion],
    [
      t('improvements.days'),
      item.days && t('improvements.daysValue', { count: item.days, on: item.plannedOn }),
    ],
    [
      t('improvements.item'),
      item.improvementNumber && (
        <Link to={`/improvements/${item.improvementNumber}`}>{item.improvementNumber}</Link>
      ),
    ],
    [
      t('improvements.told'),
      item.toldAt && `${signed(item.toldBy, item.toldAt) ?? ''} ${item.toldChannelText ?? ''}`,
    ],
    [t('improvements.toldText'), item.toldText],
    [t('improvements.untold'), item.untoldReason],
  ];
  return <FactCard title={t('improvements.facts')} lines={lines} />;
}

export function FactCard({ title, lines }: { title: string; lines: [string, ReactNode][] }) {
  return (
    <Section title={title}>
      <dl className="kv">
        {lines
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </Section>
  );
}
