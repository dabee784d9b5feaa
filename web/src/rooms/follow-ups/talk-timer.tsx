import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../../api/types';
import { stopwatch } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { announce } from '../../shared/ui/announcer';
import './timer.css';

const scale = 7 * 60;
const share = (seconds: number) => `${Math.min(100, (seconds / scale) * 100)}%`;

/** Seconds since the start, until the end. Ticks only while the call lasts. */
function useSeconds({ startedAt, endedAt }: FollowUpView): number | null {
  const [now, setNow] = useState(serverNow);
  const running = !!startedAt && !endedAt;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  if (!startedAt) return null;
  const end = endedAt ? Date.parse(endedAt) : now;
  return Math.max(0, Math.floor((end - Date.parse(startedAt)) / 1000));
}

/** The customer was asked for 3 to 5 minutes; the bar shows what is left of them. */
export function TalkTimer({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const seconds = useSeconds(visit);
  const told = useRef(0);
  const minutes = seconds === null ? 0 : Math.floor(seconds / 60);
  useEffect(() => {
    const mark = [5, 3].find((count) => minutes >= count) ?? 0;
    if (mark > told.current && !visit.endedAt) announce(t('visits.page.marks', { count: mark }));
    told.current = mark;
  }, [minutes, visit.endedAt, t]);
  if (seconds === null) return <div className="timer idle">{t('visits.page.notStarted')}</div>;
  const left = 5 * 60 - seconds;
  const note = visit.endedAt
    ? t('visits.page.ended', { time: stopwatch(seconds) })
    : left > 0
      ? t('visits.page.left', { time: stopwatch(left) })
      : t('visits.page.over');
  return (
    <div className="timer" role="timer" aria-label={t('visits.page.timer')}>
      <b>{stopwatch(seconds)}</b>
      <div className="timer-track" aria-hidden="true">
        <i className="timer-bar" />
        <i className="timer-over" style={{ left: share(300) }} />
        <i className="timer-fill" style={{ width: share(seconds) }} />
        {[3, 5].map((count) => (
          <span key={count} style={{ left: share(count * 60) }}>
            {t('visits.page.minutes', { count })}
          </span>
        ))}
      </div>
      <span className={left > 0 ? 't2 sm' : 'timer-late'}>{note}</span>
    </div>
  );
}
