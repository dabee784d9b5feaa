import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { TimelineEntry } from '../../api/types';
import { useLive } from '../../shared/live/use-live';
import { useSession } from '../../shared/session';

type Kind = 'cases' | 'calls' | 'follow-ups';
type Page = { items: TimelineEntry[] };
type Given = {
  /** As the stream names it: case, call, follow-up. */
  subject: string;
  kind: Kind;
  number: string;
  /** Nothing is typed: the record may be shown as it is now. */
  clean: boolean;
  reload: () => void;
};

/** An act of one's own is answered before it is news. */
const patience = 500;

/**
 * What a colleague has just done to the record on screen. A clean page is read again at once; one with text in it
 * waits until the person wants to see. Asked of the journal, since an addition raises no version.
 */
export function useElsewhere({ subject, kind, number, clean, reload }: Given) {
  const client = useQueryClient();
  const { person } = useSession();
  const { i18n } = useTranslation();
  const [entry, setEntry] = useState<TimelineEntry | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const open = useRef({ clean, reload });
  useEffect(() => {
    open.current = { clean, reload };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const read = () => {
    const path = { params: { path: { number }, query: {} } };
    return unwrap(api.GET(`/api/${kind}/{number}/timeline`, path)).catch(() => null);
  };
  // Told in the language of now.
  const spoken = useRef(i18n.language);
  useEffect(() => {
    if (spoken.current === i18n.language) return;
    spoken.current = i18n.language;
    if (!entry) return;
    void read().then((page) => setEntry(page?.items.find(({ no }) => no === entry.no) ?? entry));
  });

  const look = async () => {
    timer.current = undefined;
    const key = ['timeline', kind, number];
    const before = client.getQueryData<InfiniteData<Page>>(key)?.pages[0]?.items[0]?.no ?? 0;
    const page = await read();
    const fresh = page?.items.filter(({ no }) => no > before) ?? [];
    if (fresh.length === 0) return;
    void client.invalidateQueries({ queryKey: key });
    if (open.current.clean) open.current.reload();
    const colleague = fresh.find(({ by, tone }) => tone === 'person' && by?.jobNumber !== person.jobNumber);
    if (colleague) setEntry(colleague);
  };
  useLive((told) => {
    const about = told.event === 'changed' && told.kind === subject && told.number === number;
    if (about || told.event === 'missed') timer.current ??= setTimeout(() => void look(), patience);
  });
  return { entry, dismiss: () => setEntry(null) };
}
