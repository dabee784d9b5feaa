import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WorkYear } from '../../api/types';
import { useMay } from '../../shared/session';
import { Loaded } from '../../shared/ui/states';
import { CalendarImport } from './calendar-import';
import { YearCalendar } from './year-calendar';

/** 日历: a year at a glance, what warns of a missing one, and the import of the next. */
export function CalendarPart() {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const [importing, setImporting] = useState(false);
  const query = useQuery({
    queryKey: ['regime', 'calendars', i18n.language],
    queryFn: () => unwrap(api.GET('/api/calendars')),
  });
  return (
    <Loaded query={query}>
      {({ years }) => (
        <>
          {years
            .filter(({ warning }) => warning)
            .map(({ year, warning }) => (
              <p key={year} className={`calendar-warning calendar-${warning}`} role="status">
                {t(warning === 'alarm' ? 'rules.calendar.alarm' : 'rules.calendar.warn', { year })}
              </p>
            ))}
          {may('regime.write') && (
            <Button
              className="calendar-button"
              aria-expanded={importing}
              onClick={() => setImporting(!importing)}
            >
              {t('rules.import.title')}
            </Button>
          )}
          {importing && <CalendarImport years={years} onClose={() => setImporting(false)} />}
          <YearCalendar calendars={years.map(drawn)} />
        </>
      )}
    </Loaded>
  );
}

const drawn = ({ year, loaded, days, notice }: WorkYear) => ({
  year,
  loaded,
  notice,
  off: days.filter(({ kind }) => kind === 'off').map(({ date }) => date),
  work: days.filter(({ kind }) => kind === 'work').map(({ date }) => date),
});
