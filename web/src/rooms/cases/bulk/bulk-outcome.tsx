import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Outcome, RefusedRow } from '../../../shared/act/many';
import { problemTitle } from '../../../shared/ui/problem-bar';

type Given = { outcome: Outcome; rest: number; onAgain: () => void; onClose: () => void };

/** How it ended: how many are done, and of each refused one what the server said. */
export function BulkOutcome({ outcome: { done, refused, left }, rest, onAgain, onClose }: Given) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="bulk-outcome" role="group" aria-label={t('cases.bulk.outcome')} tabIndex={-1} ref={box}>
      <p role="status">
        <b>{t('cases.bulk.done', { count: done.length })}</b>
        {refused.length > 0 && <span>{t('cases.bulk.refused', { count: refused.length })}</span>}
        {left.length > 0 && <span>{t('cases.bulk.left', { count: left.length })}</span>}
      </p>
      {refused.length > 0 && (
        <ul>
          {refused.map((row) => (
            <Refused key={row.number} {...row} />
          ))}
        </ul>
      )}
      <div className="flex">
        {rest > 0 && (
          <Button size="small" onClick={onAgain}>
            {t('cases.bulk.again', { count: rest })}
          </Button>
        )}
        <Button size="small" type="text" onClick={onClose}>
          {t('cases.bulk.close')}
        </Button>
      </div>
    </div>
  );
}

function Refused({ number, problem }: RefusedRow) {
  const { t } = useTranslation();
  const more = [
    ...(problem.errors ?? []).map(({ message }) => message),
    ...(problem.missing ?? []).map(({ text }) => text),
  ];
  return (
    <li>
      <Link to={`/cases/${number}`}>{number}</Link> {problemTitle(problem, t)}
      {more.length > 0 && <span className="t2"> {more.join(' ')}</span>}
    </li>
  );
}
