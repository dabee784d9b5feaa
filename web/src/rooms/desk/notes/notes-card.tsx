import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InternalNoteView } from '../../../api/types';
import { sameSubject, type Subject } from '../../../shared/drafts/draft';
import { useDrafts } from '../../../shared/drafts/draft-store';
import { useMay } from '../../../shared/session';
import { shortDateTime } from '../../../shared/time/format';
import { announce } from '../../../shared/ui/announcer';
import { NoteForm, noteDraft } from './note-form';
import { NoteText } from './note-text';
import { notesKey, useNotes } from './use-notes';
import './notes.css';

/** 内部备注: what colleagues tell each other about a thing. No customer reads it. */
export function NotesCard({ kind, number }: Subject) {
  const { t } = useTranslation();
  const may = useMay()('note.write');
  const client = useQueryClient();
  const on = { kind, number };
  const begun = useDrafts().some((row) => row.kind === noteDraft && sameSubject(row.subject, on));
  const [asked, setAsked] = useState(false);
  const query = useNotes(on);
  const notes = query.data?.pages.flatMap((page) => page.items) ?? [];
  const writing = may && (asked || begun);
  if (!may && notes.length === 0) return null;
  const done = () => {
    setAsked(false);
    announce(t('desk.notes.done'));
    void client.invalidateQueries({ queryKey: notesKey(on) });
    void client.invalidateQueries({ queryKey: ['timeline'] });
  };
  return (
    <section className="card" aria-label={t('desk.notes.title')}>
      <h3>
        {t('desk.notes.title')}
        {may && !writing && (
          <Button size="small" className="push" onClick={() => setAsked(true)}>
            {t('desk.notes.write')}
          </Button>
        )}
      </h3>
      <div className="card-body">
        {writing && <NoteForm on={on} focus={asked} onDone={done} onCancel={() => setAsked(false)} />}
        {notes.length === 0 && !writing && <p className="t3">{t('desk.notes.none')}</p>}
        <ul className="notes">
          {notes.map((note) => (
            <NoteItem key={note.id} note={note} />
          ))}
        </ul>
        {query.hasNextPage && (
          <Button size="small" onClick={() => void query.fetchNextPage()}>
            {t('common.loadMore')}
          </Button>
        )}
      </div>
    </section>
  );
}

function NoteItem({ note }: { note: InternalNoteView }) {
  const { t } = useTranslation();
  return (
    <li>
      <NoteText text={note.text} called={note.called} />
      <span className="t3 sm">
        {note.by ? `${note.by.name} ${note.by.jobNumber}` : t('common.dash')} ·{' '}
        <time dateTime={note.at}>{shortDateTime(note.at)}</time>
      </span>
    </li>
  );
}
