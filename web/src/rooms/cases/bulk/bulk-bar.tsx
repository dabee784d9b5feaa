import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyRow, Outcome } from '../../../shared/act/many';
import { useMay } from '../../../shared/session';
import { Loaded } from '../../../shared/ui/states';
import { useWords } from '../../../shared/words/use-words';
import { CaseForm } from '../case-forms';
import { useCase } from '../use-case';
import './bulk.css';
import { BulkOutcome } from './bulk-outcome';
import { useMany, type Many } from './use-many';

/** What makes sense for many cases in the same words, and the right without which nobody is offered it. */
const acts = [
  { code: 'dispatch', right: 'case.dispatch' },
  { code: 'progress', right: 'case.progress' },
  { code: 'next-contact', right: 'case.progress' },
  { code: 'fetch', right: 'case.fetch' },
  { code: 'archive', right: 'case.archive' },
];

type Given = { rows: ManyRow[]; most: number; onSelect: (numbers: string[]) => void };
type Opened = { code: string; first: string };

/** 已选 N 条: the case page's own form, filled once, and its act for one case after another. */
export function BulkBar({ rows, most, onSelect }: Given) {
  const { t } = useTranslation();
  const { word } = useWords();
  const may = useMay();
  const [opened, setOpened] = useState<Opened | null>(null);
  const many = useMany((done) => {
    const rest = rows.map(({ number }) => number).filter((number) => !done.includes(number));
    onSelect(rest);
    if (rest.length === 0) setOpened(null);
  });
  const { outcome, running } = many;
  if (rows.length === 0 && !outcome) return null;
  // What left the list meanwhile is another's.
  const rest = rows.filter(({ number }) => outcome && tried(outcome, number));
  const choose = (code: string) => {
    const first = rows[0]?.number;
    many.clear();
    setOpened(opened?.code === code || !first ? null : { code, first });
  };
  return (
    <section className="bulk" aria-label={t('cases.bulk.label')}>
      <div className="bulk-bar">
        <p role="status">
          {t('cases.bulk.selected', { count: rows.length })}
          {rows.length >= most && <span className="t3"> {t('cases.bulk.most', { count: most })}</span>}
        </p>
        {acts
          .filter(({ right }) => may(right))
          .map(({ code }) => (
            <Button
              key={code}
              size="small"
              disabled={running > 0 || rows.length === 0}
              aria-expanded={opened?.code === code}
              onClick={() => choose(code)}
            >
              {word('action', code)}
            </Button>
          ))}
        <Button
          size="small"
          type="text"
          disabled={running > 0}
          onClick={() => {
            many.clear();
            setOpened(null);
            onSelect([]);
          }}
        >
          {t('cases.bulk.clear')}
        </Button>
      </div>
      {running > 0 && <Running many={many} />}
      {outcome && running === 0 && (
        <BulkOutcome
          outcome={outcome}
          rest={rest.length}
          onAgain={() => void many.again(rest)}
          onClose={many.clear}
        />
      )}
      {opened && (
        <OneForm key={opened.code} opened={opened} rows={rows} many={many} onClose={() => setOpened(null)} />
      )}
    </section>
  );
}

function Running({ many: { outcome, running, stopping, stop } }: { many: Many }) {
  const { t } = useTranslation();
  const past = running - (outcome?.left.length ?? running);
  return (
    <div className="bulk-running">
      <progress value={past} max={running} aria-label={t('cases.bulk.label')} />
      <span role="status">{t('cases.bulk.running', { past, count: running })}</span>
      <Button size="small" disabled={stopping} onClick={stop}>
        {t('cases.bulk.stop')}
      </Button>
    </div>
  );
}

const tried = ({ refused, left }: Outcome, number: string) =>
  left.includes(number) || refused.some((row) => row.number === number);

type FormGiven = { opened: Opened; rows: ManyRow[]; many: Many; onClose: () => void };

/** The form wants a case to stand on: the first of them, without what is its own alone. */
function OneForm({ opened: { code, first }, rows, many, onClose }: FormGiven) {
  const { word } = useWords();
  const query = useCase(first);
  return (
    <Loaded query={query}>
      {(view) => (
        <CaseForm
          view={{ ...view, commitments: [] }}
          code={code}
          name={word('action', code)}
          onDone={() => undefined}
          onCancel={onClose}
          many={{
            pending: many.running > 0,
            start: (send, adds) => void many.run({ code, send, adds }, rows),
          }}
        />
      )}
    </Loaded>
  );
}
