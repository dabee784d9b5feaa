import { useTranslation } from 'react-i18next';
import type { RuleTrial } from '../../api/types';

/** What a draft would do: the difference, sample times, open clocks that would move, what a document forbids. */
export function TrialView({ trial }: { trial: RuleTrial }) {
  const { t } = useTranslation();
  if (trial.changes.length === 0) return <p className="t3">{t('rules.trial.same')}</p>;
  return (
    <div className="trial">
      <ul aria-label={t('rules.trial.changes')}>
        {trial.changes.map(({ label, before, after }) => (
          <li key={label}>
            {label} <s>{before}</s> → <b>{after}</b>
          </li>
        ))}
      </ul>
      {trial.floors.length > 0 && (
        <p className="trial-floor" role="status">
          {trial.floors.join(' ')} {t('rules.trial.floorNote')}
        </p>
      )}
      {trial.samples.length > 0 && (
        <table className="samples">
          <caption>{t('rules.trial.samples')}</caption>
          <tbody>
            {trial.samples.map((sample) => (
              <tr key={sample.startText}>
                <th scope="row">{sample.startText}</th>
                <td className="t3">
                  {t('rules.trial.before', { at: sample.beforeText })} {sample.beforeMark}
                </td>
                <td className={sample.moves ? 'moves' : undefined}>
                  {t('rules.trial.after', { at: sample.afterText })} {sample.afterMark}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Shifts shifts={trial} />
    </div>
  );
}

type Shifting = Pick<RuleTrial, 'open' | 'moved' | 'shifts'>;

export function Shifts({ shifts: { open, moved, shifts } }: { shifts: Shifting }) {
  const { t } = useTranslation();
  return (
    <>
      {open > 0 && <p>{t('rules.trial.moved', { open, moved })}</p>}
      {shifts.length > 0 && (
        <table className="samples">
          <tbody>
            {shifts.map((shift) => (
              <tr key={shift.number + shift.milestone}>
                <th scope="row">
                  {shift.number} {shift.milestone}
                </th>
                <td className="t3">{t('rules.trial.before', { at: shift.beforeText })}</td>
                <td className="moves">{t('rules.trial.after', { at: shift.afterText })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
