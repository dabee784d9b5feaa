import { useTranslation } from 'react-i18next';
import type { RemedyBoard, RemedyView } from '../../api/types';
import { RowActs } from '../../shared/act/row-acts';
import '../../shared/ui/list.css';
import { shortDateTime } from '../../shared/time/format';
import { ApprovalForm, CompletionForm, ConditionForm, type OfRemedy, WithdrawalForm } from './row-forms';
import './remedies.css';

type Card = { board: RemedyBoard; onPlan?: () => void; onChanged: () => void };

/** 处理措施 of a case: what is proposed, what to say, what is planned and what became of it. */
export function RemediesCard({ board, onPlan, onChanged }: Card) {
  const { t } = useTranslation();
  const { proposed, items, lines, paidText } = board;
  if (proposed.length + items.length + lines.length === 0) return null;
  const open = items.filter(({ doneAt }) => !doneAt).length;
  return (
    <section className="card remedies" aria-label={t('remedies.title')}>
      <h3>
        {t('remedies.title')} {open > 0 && <span>{t('remedies.count', { count: open })}</span>}
        {paidText && <span className="push">{paidText}</span>}
      </h3>
      {proposed.length > 0 && (
        <p className="remedy-offers">
          <span className="t2">{t('remedies.proposed')}</span>
          {proposed.map(({ code, name }) =>
            onPlan ? (
              <button key={code} type="button" className="chip" onClick={onPlan}>
                {name}
              </button>
            ) : (
              <span key={code} className="tag">
                {name}
              </span>
            ),
          )}
        </p>
      )}
      {lines.map(({ code, text }) => (
        <Said key={code} text={text} />
      ))}
      <ul>
        {items.map((one) => (
          <Row key={one.number} remedy={one} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function ActingForm({ code, ...props }: OfRemedy & { code: string }) {
  if (code === 'condition') return <ConditionForm {...props} />;
  if (code === 'withdraw') return <WithdrawalForm {...props} />;
  return code === 'approve' ? <ApprovalForm {...props} /> : <CompletionForm {...props} />;
}

function Row({ remedy, onChanged }: { remedy: RemedyView; onChanged: () => void }) {
  return (
    <li id={remedy.number}>
      <div className="remedy-line">
        <span className={`tag remedy-${remedy.state}`}>{remedy.stateText}</span>
        <b className="el">
          {remedy.kindText}
          {remedy.text !== remedy.kindText && <span className="t2"> {remedy.text}</span>}
        </b>
        {remedy.detail && <span className="num">{remedy.detail}</span>}
      </div>
      <About remedy={remedy} />
      {remedy.line && <Said text={remedy.line} />}
      <RowActs
        actions={remedy.actions}
        onChanged={onChanged}
        form={({ code }, opened) => <ActingForm code={code} remedy={remedy} {...opened} />}
      />
    </li>
  );
}

function About({ remedy }: { remedy: RemedyView }) {
  const { t } = useTranslation();
  const { condition, thenText, from, accepted, doneAt } = remedy;
  const parts = [
    condition && t('remedies.condition', { condition, then: thenText }),
    t('remedies.owner', { name: remedy.owner?.name }),
    t('remedies.made', { by: remedy.madeBy?.name, at: shortDateTime(remedy.madeAt) }),
    from && t('remedies.from', { number: from }),
    remedy.decidedBy && t('remedies.decided', { by: remedy.decidedBy.name }),
    remedy.decisionNote,
    accepted === null ? null : accepted ? t('remedies.accepted') : t('remedies.notAccepted'),
    doneAt && t('remedies.doneAt', { at: shortDateTime(doneAt) }),
    remedy.doneNote,
    remedy.number,
  ];
  return <p className="t3 sm">{parts.filter(Boolean).join(' · ')}</p>;
}

function Said({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <blockquote className="quote remedy-say" aria-label={t('remedies.say')}>
      {t('common.quoted', { text })}
    </blockquote>
  );
}
