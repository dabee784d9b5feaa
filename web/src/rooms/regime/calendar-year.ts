import type { CalendarYear } from '../../api/types';
import { weekdayOf } from '../../shared/time/format';

export type Day = { date: string; day: number; kind: 'off' | 'work' | 'weekend' | 'plain' };
export type Month = { month: number; lead: number; days: Day[]; working: number };

const two = (n: number) => String(n).padStart(2, '0');

function kindOf(date: string, off: Set<string>, work: Set<string>): Day['kind'] {
  if (off.has(date)) return 'off';
  if (work.has(date)) return 'work';
  return weekdayOf(date) >= 5 ? 'weekend' : 'plain';
}

/** The year as it is drawn: twelve months, Monday first, each day as holiday, made-up, weekend or plain. */
export function monthsOf({ year, off, work }: CalendarYear): Month[] {
  const offDays = new Set(off);
  const workDays = new Set(work);
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const days = Array.from({ length }, (_, at) => {
      const date = `${year}-${two(month)}-${two(at + 1)}`;
      return { date, day: at + 1, kind: kindOf(date, offDays, workDays) };
    });
    const working = days.filter(({ kind }) => kind === 'plain' || kind === 'work').length;
    return { month, lead: weekdayOf(`${year}-${two(month)}-01`), days, working };
  });
}
