import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/types';
import { sameSubject } from '../../shared/drafts/draft';
import { readDraft, throwAway, useDrafts, type ListedDraft } from '../../shared/drafts/draft-store';
import { shortDateTime } from '../../shared/time/format';

type Given = { view: CaseView; open: string | null };

/** What was written for a step the case has left meanwhile: it cannot be sent, but it is not lost either. */
export function StuckDrafts({ view, open }: Given) {
  const subject = { kind: 'case', number: view.number };
  const allowed = new Set(view.actions.filter((action) => action.allowed).map(({ code }) => code));
  const stuck = useDrafts().filter(
    (row) =>
      sameSubject(row.subject, subject) &&
      !allowed.has(row.kind) &&
      row.kind !== open &&
      // It has a card of its own, in whatever state the case is.
      row.kind !== 'internal-note',
  );
  return stuck.map((row) => <Stuck key={row.key} row={row} view={view} />);
}

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

function Stuck({ row, view }: { row: ListedDraft; view: CaseView }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<string[] | null>(null);
  const name = view.actions.find(({ code }) => code === row.kind)?.name ?? row.title;
  const show = async () => setShown(texts((await readDraft(row.key))?.body.values));
  return (
    <section className="card" aria-label={t('drafts.title')}>
      <h3>{t('drafts.stuck', { name, at: shortDateTime(row.savedAt) })}</h3>
      <div className="card-body">
        {shown?.map((text) => (
          <p key={text} className="told">
            {text}
          </p>
        ))}
        <div className="flex">
          {!shown && <Button onClick={() => void show()}>{t('together.see')}</Button>}
          <Button onClick={() => void throwAway(row.key)}>{t('drafts.discard')}</Button>
        </div>
      </div>
    </section>
  );
}
