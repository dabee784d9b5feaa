import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WorkYear } from '../../api/types';
import { useMay } from '../../shared/session';
import { Loaded } from '../../shared/ui/states';
import { CalendarImport } from './calendar-import';
import { YearCalendar } from './year-calendar';

/** 日历: a year at a glance, of the company or of a department that differs; what warns of a missing one; the import of the next. */
export function CalendarPart() {
  const { t } = useTranslation();
  const may = useMay();
  const [importing, setImporting] = useState(false);
  const [department, setDepartment] = useState('');
  const company = useCalendars('');
  const own = useCalendars(department);
  return (
    <Loaded query={company}>
      {({ years, departments }) => (
        <>
          {years
            .filter(({ warning }) => warning)
            .map(({ year, warning }) => (
              <p key={year} className={`calendar-warning calendar-${warning}`} role="status">
                {t(warning === 'alarm' ? 'rules.calendar.alarm' : 'rules.calendar.warn', { year })}
              </p>
            ))}
          <div className="calendar-button">
            <WhoseCalendar differing={departments} value={department} onChange={setDepartment} />
            {may('regime.write') && (
              <Button aria-expanded={importing} onClick={() => setImporting(!importing)}>
                {t('rules.import.title')}
              </Button>
            )}
          </div>
          {importing && (
            <CalendarImport
              key={department}
              years={own.data?.years ?? years}
              department={department}
              onClose={() => setImporting(false)}
            />
          )}
          <YearCalendar
            calendars={years.map((year) => drawn(year, differences(own.data?.years, department, year)))}
          />
        </>
      )}
    </Loaded>
  );
}

const useCalendars = (department: string) => {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['regime', 'calendars', i18n.language, department],
    queryFn: () =>
      unwrap(api.GET('/api/calendars', { params: { query: { department: department || undefined } } })),
  });
};

type Whose = { differing: string[]; value: string; onChange: (code: string) => void };

/** The company, then the departments; those with days of their own say so. */
function WhoseCalendar({ differing, value, onChange }: Whose) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['departments'],
    queryFn: () => unwrap(api.GET('/api/departments')),
    staleTime: 60_000,
  });
  return (
    <Select
      aria-label={t('rules.calendar.whose')}
      value={value}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: t('rules.calendar.company') },
        ...(data?.items ?? []).map(({ code, name }) => ({
          value: code,
          label: differing.includes(code) ? t('rules.calendar.differs', { name }) : name,
        })),
      ]}
      onChange={onChange}
    />
  );
}

/** Of a department the list has only the days on which it differs from the company. */
const differences = (years: WorkYear[] | undefined, department: string, { year }: WorkYear) =>
  department ? (years?.find((own) => own.year === year)?.days ?? []) : [];

const drawn = ({ year, loaded, days, notice }: WorkYear, own: WorkYear['days']) => {
  const there = new Set(own.map(({ date }) => date));
  const all = [...days.filter(({ date }) => !there.has(date)), ...own];
  return {
    year,
    loaded,
    notice,
    off: all.filter(({ kind }) => kind === 'off').map(({ date }) => date),
    work: all.filter(({ kind }) => kind === 'work').map(({ date }) => date),
  };
};
