import { Button, type FormInstance } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProblem } from '../act/use-act';
import { Choice } from '../ui/choice';
import { ProblemBar } from '../ui/problem-bar';
import { useWords } from '../words/use-words';
import { changesOf, mergeRows, type MergeField } from './merge-rows';
import './merge.css';

type Current = Record<string, unknown> & { version: number };

type Given = {
  form: FormInstance;
  problem: ActProblem | null;
  /** The record as it was when the form was opened. */
  seen?: object;
  fields?: MergeField[];
  /** Who changed it and when, if that is known. */
  by?: ReactNode;
  pending: boolean;
  /** Send what was chosen: these values, on this version. */
  onSend: (version: number) => void;
  onBack: () => void;
  children: ReactNode;
};

const currentOf = (problem: ActProblem | null): Current | null => {
  const current = problem?.status === 409 ? problem.current : null;
  const known = typeof current === 'object' && current !== null;
  return known && typeof (current as Current).version === 'number' ? (current as Current) : null;
};

/** The fields of a form; after a collision both versions instead, field by field, until one of each is chosen. */
export function Merge({ problem, children, ...given }: Given) {
  const current = currentOf(problem);
  return (
    <>
      {current ? (
        <BothVersions key={current.version} current={current} {...given} />
      ) : (
        <ProblemBar problem={problem} />
      )}
      {/* Hidden, not taken away: what was typed stays in the fields. */}
      <div hidden={current !== null}>{children}</div>
    </>
  );
}

function BothVersions(given: Omit<Given, 'problem' | 'children'> & { current: Current }) {
  const { form, seen, fields = [], by, current, pending, onSend, onBack } = given;
  const { t } = useTranslation();
  const { word } = useWords();
  const box = useRef<HTMLElement>(null);
  const before = seen as Record<string, unknown> | undefined;
  const rows = useMemo(
    () => mergeRows({ fields, mine: form.getFieldsValue(true) as never, now: current, seen: before }),
    // What was typed cannot change under this view, and labels may come in later.
    [fields, form, current, before],
  );
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const choiceOf = (name: string, start: string) => chosen[name] ?? start;
  const changes = before
    ? changesOf(
        before,
        current,
        rows.map((row) => row.word),
        word,
      )
    : [];
  useEffect(() => {
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const shown = (text: string) => text || t('together.merge.empty');
  const send = () => {
    for (const { name, start, now } of rows)
      if (choiceOf(name, start) === 'now') form.setFieldValue(name, now ?? undefined);
    onSend(current.version);
  };
  return (
    <section className="merge" aria-label={t('together.merge.title')} tabIndex={-1} ref={box}>
      <h4>{t('together.merge.title')}</h4>
      <p className="t2">{by ?? t('together.merge.nobody')}</p>
      {changes.length > 0 && (
        <ul className="merge-changes">
          {changes.map(({ word: field, from, to }) => (
            <li key={field}>
              {t('common.problem.conflictChange', {
                field: word('field', field),
                from: shown(from),
                to: shown(to),
              })}
            </li>
          ))}
        </ul>
      )}
      {rows.map(({ name, word: field, mine, now, start, text }) => (
        <div key={name} className="merge-row">
          <h5>{word('field', field)}</h5>
          <Choice
            kind="boxes"
            label={word('field', field)}
            value={choiceOf(name, start)}
            onChange={(value) => setChosen((all) => ({ ...all, [name]: value }))}
            options={[
              { value: 'mine', label: t('together.merge.mine'), note: shown(text(mine)) },
              { value: 'now', label: t('together.merge.now'), note: shown(text(now)) },
            ]}
          />
        </div>
      ))}
      <p className="t3 sm">{rows.length > 0 ? t('together.merge.kept') : t('together.merge.same')}</p>
      <div className="flex">
        <Button type="primary" loading={pending} onClick={send}>
          {t('together.merge.send')}
        </Button>
        <Button onClick={onBack}>{t('together.merge.back')}</Button>
      </div>
    </section>
  );
}
