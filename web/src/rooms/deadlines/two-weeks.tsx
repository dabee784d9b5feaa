import { useTranslation } from 'react-i18next';
import type { WhyDay } from '../../api/types';
import { timeOf, weekdayOf } from '../../shared/time/format';
import { weekdays } from '../../shared/time/weekdays';
import { DayMark } from '../../shared/ui/marks';

const dayMs = 86_400_000;
const plus = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

type Cell = WhyDay | { date: string; mark: null; role: 'outside'; count: null };

/** Whole weeks, Monday first: at least two, and as many as the counting took. */
export function weeksAround(days: WhyDay[]): Cell[] {
  const sorted = [...days].sort((a, b) => a.date.localeCompare(b.date));
  const first = sorted[0]?.date;
  const last = sorted.at(-1)?.date;
  if (!first || !last) return [];
  const monday = plus(first, -weekdayOf(first));
  const span = (Date.parse(last) - Date.parse(monday)) / dayMs + 1;
  const cells = Math.max(14, Math.ceil(span / 7) * 7);
  const known = new Map(sorted.map((day) => [day.date, day]));
  return Array.from({ length: cells }, (_, index) => {
    const date = plus(monday, index);
    return known.get(date) ?? { date, mark: null, role: 'outside', count: null };
  });
}

export function TwoWeeks({ days, startedAt }: { days: WhyDay[]; startedAt: string }) {
  const { t } = useTranslation();
  const cells = weeksAround(days);
  const note = ({ role, count }: Cell) => {
    if (role === 'start') return t('clock.why.start', { time: timeOf(startedAt) });
    if (role === 'end') return count ? t('clock.why.endCounted', { count }) : t('clock.why.end');
    return count ? t('clock.why.counted', { count }) : '';
  };
  const name = (date: string, index: number) =>
    index === 0 || date.endsWith('-01')
      ? `${Number(date.slice(5, 7))}/${Number(date.slice(8))}`
      : String(Number(date.slice(8)));
  return (
    <section>
      <h3>
        {t('clock.why.days')}
        <span>{t('clock.why.calendar', { year: cells[0]?.date.slice(0, 4) })}</span>
      </h3>
      <div className="weeks-head" aria-hidden="true">
        {weekdays.map((day) => (
          <span key={day}>{t(`clock.why.weekdays.${day}`)}</span>
        ))}
      </div>
      <ol className="weeks">
        {cells.map((cell, index) => (
          <li key={cell.date} className={`${cell.role} ${cell.mark === '休' ? 'off' : ''}`}>
            <time dateTime={cell.date}>{name(cell.date, index)}</time>
            <DayMark mark={cell.mark} />
            <small>{note(cell)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
