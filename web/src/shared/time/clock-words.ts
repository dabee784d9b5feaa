import type { TFunction } from 'i18next';
import type { ClockView } from '../../api/types';

export type ClockTone = 'run' | 'soon' | 'late' | 'met' | 'met-late' | 'none' | 'live' | 'hold';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The two largest units only: 2天13小时, 33分. */
export function spanWords(milliseconds: number, t: TFunction): string {
  const whole = Math.floor(Math.abs(milliseconds) / minute) * minute;
  const counts = [
    { count: Math.floor(whole / day), key: 'clock.span.days' },
    { count: Math.floor((whole % day) / hour), key: 'clock.span.hours' },
    { count: Math.floor((whole % hour) / minute), key: 'clock.span.minutes' },
  ] as const;
  const first = counts.findIndex(({ count }) => count > 0);
  if (first < 0) return t('clock.span.instant');
  return counts
    .slice(first, first + 2)
    .filter(({ count }) => count > 0)
    .map(({ count, key }) => t(key, { count }))
    .join(t('clock.span.joint'));
}

export type Running = { startedAt: string; at: string; warnAt: string | null };
export type Shown = { tone: ClockTone; words: string; share: number };

/** What a running limit says at this moment. Late begins after the due instant, not at it. */
export function runningWords({ startedAt, at, warnAt }: Running, now: number, t: TFunction): Shown {
  const due = Date.parse(at);
  const start = Date.parse(startedAt);
  const share = due > start ? Math.min(1, Math.max(0, (now - start) / (due - start))) : 1;
  if (now > due) return { tone: 'late', words: t('clock.over', { span: spanWords(now - due, t) }), share: 1 };
  const warned = warnAt ? now >= Date.parse(warnAt) : share >= 0.8;
  const words = t('clock.left', { span: spanWords(due - now, t) });
  return { tone: warned ? 'soon' : 'run', words, share };
}

export function clockWords(clock: ClockView, now: number, t: TFunction): Shown {
  if (clock.state === 'cancelled') return { tone: 'none', words: t('clock.cancelled'), share: 0 };
  if (clock.state === 'running')
    return runningWords({ startedAt: clock.startedAt, at: clock.dueAt, warnAt: clock.warnAt }, now, t);
  const difference = clock.differenceText;
  if (clock.outcome === 'late')
    return { tone: 'met-late', words: difference ?? t('clock.latePlain'), share: 1 };
  const words = difference ? t('clock.met', { difference }) : t('clock.metPlain');
  return { tone: 'met', words, share: 1 };
}
