import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClockView } from '../src/api/types';
import { i18n } from '../src/shared/i18n/setup';
import { clockWords, runningWords, spanWords } from '../src/shared/time/clock-words';
import { dateTime } from '../src/shared/time/format';
import { ClockBadge } from '../src/shared/ui/clock-badge';
import { show } from './house';

const t = i18n.t;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse('2023-10-01T01:38:00Z');
const limit = { startedAt: '2023-10-01T01:38:00Z', at: '2023-10-01T02:38:00Z', warnAt: null };

const clock = (given: Partial<ClockView>): ClockView => ({
  id: '1',
  milestone: 'dispatch',
  name: '派单',
  round: 1,
  startedAt: limit.startedAt,
  opensAt: null,
  dueAt: limit.at,
  dueText: '2023-10-01 10:38',
  dueMark: '休',
  warnAt: '2023-10-01T02:26:00Z',
  targetAt: null,
  soft: false,
  wantsReason: false,
  overdueReason: null,
  state: 'running',
  stoppedAt: null,
  outcome: null,
  differenceText: null,
  provisional: false,
  pausedUntil: null,
  rule: { name: '', document: '', article: '', row: 'S1-30' },
  ...given,
});

describe('the words of a limit', () => {
  it.each([
    [2 * day + 13 * hour + 40 * minute, '2天13小时'],
    [33 * minute + 20_000, '33分'],
    [1 * hour, '1小时'],
    [1 * day + 5 * minute, '1天'],
    [20_000, '不到1分'],
  ])('shows the two largest units of %i ms as %s', (span, words) => {
    expect(spanWords(span, t)).toBe(words);
  });

  it('is not late at the due instant, and late one second after it', () => {
    expect(runningWords(limit, start + hour, t).tone).not.toBe('late');
    expect(runningWords(limit, start + hour + 1000, t).tone).toBe('late');
  });

  it('is due soon from eighty percent of its time', () => {
    expect(runningWords(limit, start + 47 * minute, t)).toMatchObject({ tone: 'run', words: '还剩 13分' });
    expect(runningWords(limit, start + 48 * minute, t)).toMatchObject({ tone: 'soon', words: '还剩 12分' });
  });

  it('is due soon from the warning the server names, whatever the share', () => {
    const warned = { ...limit, warnAt: '2023-10-01T01:48:00Z' };
    expect(runningWords(warned, start + 9 * minute, t).tone).toBe('run');
    expect(runningWords(warned, start + 10 * minute, t).tone).toBe('soon');
  });

  it('says how much it was met by, or how late', () => {
    const met = clock({ state: 'stopped', outcome: 'met', differenceText: '提前 48分' });
    const late = clock({ state: 'stopped', outcome: 'late', differenceText: '晚 25分' });
    expect(clockWords(met, start, t)).toMatchObject({ tone: 'met', words: '已达成，提前 48分' });
    expect(clockWords(late, start, t)).toMatchObject({ tone: 'met-late', words: '晚 25分' });
  });

  it('gives readers the name, the date and the words in one sentence', () => {
    show(<ClockBadge clock={clock({ state: 'stopped', outcome: 'met', differenceText: '提前 48分' })} />);
    expect(screen.getByText('派单 2023-10-01 10:38，已达成，提前 48分')).toBeTruthy();
  });

  it('shows the time of Shanghai wherever the browser stands', () => {
    expect(dateTime('2023-10-01T16:30:00Z')).toBe('2023-10-02 00:30');
  });
});
