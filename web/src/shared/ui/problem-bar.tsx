import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/types';
import type { ActProblem } from '../act/use-act';
import { changesOf } from '../merge/merge-rows';
import { useWords } from '../words/use-words';
import './problem.css';

export function problemTitle(problem: Problem, t: TFunction): string {
  if (problem.title) return problem.title;
  if (problem.status === 0)
    return problem.code === 'connection.lost' ? t('common.problem.connection') : t('common.problem.page');
  if (problem.status === 404) return t('common.problem.missing');
  return t('common.problem.server', { status: problem.status });
}

type Bar = {
  problem: (Problem & Partial<Pick<ActProblem, 'unplaced'>>) | null;
  /** What the person was looking at when the act was sent: shows what somebody else changed. */
  seen?: Record<string, unknown>;
  retry?: () => void;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A red-lined bar where it happened: what, what is missing, what to do, the reference. */
export function ProblemBar({ problem, seen, retry }: Bar) {
  const { t } = useTranslation();
  if (!problem) return null;
  return (
    <div className="problem" role="alert">
      <p>{problemTitle(problem, t)}</p>
      {problem.unplaced && problem.unplaced.length > 0 && (
        <ul>
          {problem.unplaced.map(({ field, code, message }) => (
            <li key={field + code}>{message}</li>
          ))}
        </ul>
      )}
      {problem.missing && problem.missing.length > 0 && (
        <ul>
          {problem.missing.map(({ code, text, who }) => (
            <li key={code + text}>
              {text} {who && <span className="t3">{who}</span>}
            </li>
          ))}
        </ul>
      )}
      {problem.status === 409 && isRecord(problem.current) && (
        <Changes current={problem.current} seen={seen ?? {}} />
      )}
      <div className="problem-foot">
        {retry && (
          <Button size="small" onClick={retry}>
            {t('common.retry')}
          </Button>
        )}
        {problem.reference && <span>{t('common.reference', { reference: problem.reference })}</span>}
      </div>
    </div>
  );
}

type Changed = { current: Record<string, unknown>; seen: Record<string, unknown> };

function Changes({ current, seen }: Changed) {
  const { t } = useTranslation();
  const { word } = useWords();
  return (
    <>
      <p>{t('common.problem.conflict')}</p>
      <ul>
        {changesOf(seen, current, []).map(({ word: field, from, to }) => (
          <li key={field}>
            {t('common.problem.conflictChange', {
              field: word('field', field),
              from: from || t('common.dash'),
              to: to || t('common.dash'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
