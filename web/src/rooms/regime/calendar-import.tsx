import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { CalendarTrial, WorkYear } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { CalendarFile } from './calendar-file';
import { Shifts } from './trial-view';

type Body = { text: string; notice: string; department?: string };
type Given = { years: WorkYear[]; department: string; onClose: () => void };

/** The official list of a year: pasted, read, looked at, and only then put in its place. */
export function CalendarImport({ years, department, onClose }: Given) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [year, setYear] = useState(
    () => years.find(({ loaded }) => !loaded)?.year ?? years.at(-1)?.year ?? 2026,
  );
  const [body, setBody] = useState<Body>({ text: '', notice: '', department: department || undefined });
  const path = { params: { path: { year: String(year) } } };
  const trial = useMutation({
    mutationFn: () => unwrap(api.POST('/api/calendars/{year}/trials', { ...path, body })),
  });
  const act = useAct<Body, WorkYear>({
    version: years.find((there) => there.year === year)?.version ?? 0,
    run: (given, headers) => unwrap(api.POST('/api/calendars/{year}', { ...path, body: given, headers })),
    onDone: () => {
      announce(t('rules.import.done', { year }));
      void client.invalidateQueries({ queryKey: ['regime'] });
      onClose();
    },
  });
  const problem = act.problem ?? (trial.error ? problemOf(trial.error) : null);
  return (
    <section className="calendar-import" aria-label={t('rules.import.title')}>
      <div className="setting-field">
        <label htmlFor="import-year">{t('rules.import.year')}</label>
        <InputNumber
          id="import-year"
          min={2000}
          max={2100}
          value={year}
          onChange={(next) => setYear(next ?? year)}
        />
      </div>
      <div className="setting-field">
        <label htmlFor="import-notice">{t('rules.import.notice')}</label>
        <Input
          id="import-notice"
          value={body.notice}
          onChange={(event) => setBody({ ...body, notice: event.target.value })}
        />
      </div>
      <div className="setting-field">
        <label htmlFor="import-text">{t('rules.import.text')}</label>
        <div>
          <Input.TextArea
            id="import-text"
            autoSize={{ minRows: 6, maxRows: 14 }}
            value={body.text}
            onChange={(event) => {
              setBody({ ...body, text: event.target.value });
              trial.reset();
            }}
          />
          <p className="t3">{t('rules.import.textNote')}</p>
          <CalendarFile
            year={year}
            onRead={(text) => {
              setBody((now) => ({ ...now, text }));
              trial.reset();
            }}
          />
        </div>
      </div>
      <ProblemBar problem={problem && { ...problem, unplaced: problem.errors ?? [] }} />
      {trial.data && <Read trial={trial.data} />}
      <div className="setting-foot">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button onClick={() => trial.mutate()} loading={trial.isPending}>
          {t('rules.import.try')}
        </Button>
        <Button
          type="primary"
          disabled={!trial.data}
          loading={act.pending}
          onClick={() => void act.submit(body)}
        >
          {t('rules.import.send', { year })}
        </Button>
      </div>
    </section>
  );
}

function Read({ trial }: { trial: CalendarTrial }) {
  const { t } = useTranslation();
  const count = (kind: string) => trial.days.filter((day) => day.kind === kind).length;
  return (
    <div className="trial">
      <p>{t('rules.import.read', { off: count('off'), work: count('work'), hours: count('hours') })}</p>
      <ul className="days">
        {trial.days.map((day) => (
          <li key={day.date + day.kind}>
            {day.date.slice(5)}{' '}
            <em className={`day day-${day.kind}`}>{t(`rules.import.${day.kind as 'off'}`)}</em> {day.name}{' '}
            {day.opens && `${day.opens}–${day.closes}`}
          </li>
        ))}
      </ul>
      <Shifts shifts={trial} />
    </div>
  );
}
