import { WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CaseWarning, CommitmentView } from '../../api/types';
import { RowActs } from '../../shared/act/row-acts';
import { dateTime, shortDateTime, shortText } from '../../shared/time/format';
import { ClockBadge } from '../../shared/ui/clock-badge';
import { OverdueBar } from '../deadlines/overdue-bar';
import { KeepForm } from './keep-form';
import { RescheduleForm } from './reschedule-form';
import './commitments.css';

type Card = { commitments: CommitmentView[]; warnings: CaseWarning[]; onChanged: () => void };

/** 承诺 on the page of what it was made on, with what may be done about it. */
export function CommitmentsCard({ commitments, warnings, onChanged }: Card) {
  const { t } = useTranslation();
  if (commitments.length === 0 && warnings.length === 0) return null;
  const open = commitments.filter(({ keptAt }) => !keptAt).length;
  return (
    <section className="card commitments" aria-label={t('commitments.title')}>
      <h3>
        {t('commitments.title')} {open > 0 && <span>{t('commitments.count', { count: open })}</span>}
      </h3>
      {warnings.map(({ code, text }) => (
        <p key={code} className="commitment-warning" role="alert">
          <WarningFilled /> {text}
        </p>
      ))}
      <ul>
        {commitments.map((one) => (
          <Row key={one.number} commitment={one} onChanged={onChanged} />
        ))}
      </ul>
    </section>
  );
}

function Row({ commitment: one, onChanged }: { commitment: CommitmentView; onChanged: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="commitment-line">
        <span className={`tag commitment-${one.state}`}>{one.stateText}</span>
        <b className="el">{one.text}</b>
        <span className="num">{shortText(one.dueText)}</span>
        {one.clock && <ClockBadge clock={one.clock} />}
      </div>
      <p className="t3 sm">
        {[
          one.sourceText,
          t('commitments.owner', { name: one.owner?.name }),
          one.method && t('commitments.method', { method: one.method }),
          t('commitments.made', { by: one.madeBy?.name, at: shortDateTime(one.madeAt) }),
          one.keptAt && t('commitments.keptAt', { at: shortDateTime(one.keptAt) }),
          one.differenceText,
          one.keptNote,
          one.number,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {one.reschedulings.map((moved) => (
        <p className="t3 sm" key={moved.at}>
          {t('commitments.moved', {
            from: moved.fromText,
            to: moved.toText,
            by: moved.channelText,
            at: dateTime(moved.consentAt),
            words: moved.words,
          })}
        </p>
      ))}
      {one.clock && (
        <OverdueBar kind="commitment" number={one.number} clocks={[one.clock]} onDone={onChanged} />
      )}
      {!one.keptAt && (
        <RowActs
          actions={one.actions}
          onChanged={onChanged}
          form={({ code }, opened) =>
            code === 'keep' ? (
              <KeepForm commitment={one} {...opened} />
            ) : (
              <RescheduleForm commitment={one} {...opened} />
            )
          }
        />
      )}
    </li>
  );
}
