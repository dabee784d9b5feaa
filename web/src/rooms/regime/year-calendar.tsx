import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarYear } from '../../api/types';
import { dateOf } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { weekdays } from '../../shared/time/weekdays';
import { monthsOf, type Day, type Month } from './calendar-year';
import './regime.css';

export function YearCalendar({ calendars }: { calendars: CalendarYear[] }) {
  const { t } = useTranslation();
  const today = dateOf(serverNow());
  const years = [...calendars].sort((a, b) => a.year - b.year);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      years.findIndex(({ year }) => today.startsWith(String(year))),
    ),
  );
  const calendar = years[at];
  if (!calendar) return null;
  const months = monthsOf(calendar);
  const working = months.reduce((sum, month) => sum + month.working, 0);
  return (
    <section aria-label={t('rules.calendar.title', { year: calendar.year })}>
      <div className="year-head">
        <h2>{t('rules.calendar.title', { year: calendar.year })}</h2>
        <Button
          icon={<LeftOutlined />}
          aria-label={t('rules.calendar.previous')}
          disabled={at === 0}
          onClick={() => setAt(at - 1)}
        />
        <Button
          icon={<RightOutlined />}
          aria-label={t('rules.calendar.next')}
          disabled={at === years.length - 1}
          onClick={() => setAt(at + 1)}
        />
        <span>
          <em className="day day-off">{t('common.off')}</em>{' '}
          {t('rules.calendar.off', { count: calendar.off.length })}
        </span>
        <span>
          <em className="day day-work">{t('common.work')}</em>{' '}
          {t('rules.calendar.work', { count: calendar.work.length })}
        </span>
        <span>{t('rules.calendar.days', { count: working })}</span>
      </div>
      {!calendar.loaded && <p className="year-missing">{t('rules.calendar.missing')}</p>}
      <div className="year">
        {months.map((month) => (
          <MonthTable key={month.month} month={month} today={today} />
        ))}
      </div>
    </section>
  );
}

const englishMonths = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, month, 1)),
  ),
);

function weeksOf({ lead, days }: Month): (Day | null)[][] {
  const cells: (Day | null)[] = [...Array.from({ length: lead }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
}

function MonthTable({ month, today }: { month: Month; today: string }) {
  const { t, i18n } = useTranslation();
  const english = i18n.language === 'en';
  return (
    <table className="month">
      <caption>
        <b>{t('rules.calendar.month', { month: english ? englishMonths[month.month - 1] : month.month })}</b>
        <span>{t('rules.calendar.monthDays', { count: month.working })}</span>
      </caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`clock.why.weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td
                key={column}
                className={day ? `${day.kind} ${day.date === today ? 'today' : ''}` : undefined}
              >
                {day?.day}
                {day?.kind === 'off' && <sup>{t('common.off')}</sup>}
                {day?.kind === 'work' && <sup>{t('common.work')}</sup>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
