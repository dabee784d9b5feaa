import type { FormInstance } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../act/new-key';
import { serverNow } from '../time/server-clock';
import { useUnsaved } from '../unsaved';
import { masked } from '../words/masked';
import { claim } from './claim';
import type { DraftBody, DraftState, Kept } from './draft';
import { draftSent, keepHere, saveDraft, throwAway, useDrafts } from './draft-store';
import { findDraft, type Wanted } from './find-draft';
import { queue, takeBack } from './outbox';
import { newPen } from './pen';

type Given<V> = Wanted & {
  /** Shown in lists of drafts; may name a customer, so it is kept like the text. */
  title: string | (() => string);
  form: FormInstance<V>;
  version?: number;
  /** What belongs to the form and is no field. */
  also?: unknown;
  onRestore?: (also: unknown) => void;
};

type Shown = { state: DraftState | 'none'; at: string | null };

const nothing: Shown = { state: 'none', at: null };
const longest = 100;

/**
 * The draft of one open form. Its key is made when the form opens and goes with the act; its text goes to this
 * browser at once and to the server when typing pauses.
 */
export function useDraft<V>(given: Given<V>) {
  const { form } = given;
  const latest = useRef(given);
  useEffect(() => {
    latest.current = given;
  });
  const [key, setKey] = useState(newKey);
  const [shown, setShown] = useState<Shown>(nothing);
  const [restored, setRestored] = useState<string | null>(null);
  const [looked, setLooked] = useState(false);
  /** The version that was on screen when typing began: later ones must not slip in unseen. */
  const [base, setBase] = useState<number | undefined>();
  const pen = useRef(newPen(key));

  const text = useCallback((): Kept => {
    const { kind, subject, version, also } = latest.current;
    const body: DraftBody = { values: pen.current.values, also, version: pen.current.version ?? version };
    const savedAt = new Date(serverNow()).toISOString();
    return { key: pen.current.key, kind, subject, title: pen.current.title, savedAt, body, onServer: false };
  }, []);

  const read = useCallback(() => {
    const { title } = latest.current;
    pen.current.values = form.getFieldsValue(true) as Record<string, unknown>;
    // It stands in lists and tabs, where nobody looks for a number.
    pen.current.title = masked(typeof title === 'string' ? title : title()).slice(0, longest);
  }, [form]);

  const save = useCallback(
    (leaving = false) => {
      pen.current.stop();
      const written = text();
      pen.current.saving = saveDraft(written, leaving).then(({ state, savedAt }) => {
        if (pen.current.key === written.key && !pen.current.held) setShown({ state, at: savedAt });
      });
    },
    [text],
  );

  const touch = useCallback(() => {
    if (pen.current.held || latest.current.off) return;
    read();
    pen.current.dirty = true;
    if (pen.current.version === undefined) {
      pen.current.version = latest.current.version;
      setBase(latest.current.version);
    }
    pen.current.soon(
      () => void keepHere(text()),
      () => {
        read();
        save();
      },
    );
  }, [read, save, text]);

  const begin = useCallback(() => {
    pen.current.stop();
    pen.current = newPen(newKey());
    setKey(pen.current.key);
    setShown(nothing);
    setRestored(null);
    setBase(undefined);
  }, []);

  useEffect(() => {
    let here = true;
    let letGo: (() => void) | null = null;
    const open = async () => {
      const found = await findDraft(latest.current);
      // Whoever was quicker than the answer keeps what they typed.
      if (found && here && !pen.current.dirty) {
        letGo = found.letGo;
        const { draft } = found;
        pen.current = newPen(draft.key);
        pen.current.values = draft.body.values;
        pen.current.title = draft.title;
        pen.current.version = draft.body.version;
        pen.current.held = !!draft.waiting;
        form.setFieldsValue(draft.body.values as never);
        latest.current.onRestore?.(draft.body.also);
        setKey(draft.key);
        setBase(draft.body.version);
        setRestored(draft.savedAt);
        const state = draft.waiting
          ? 'waiting'
          : draft.refused
            ? 'refused'
            : draft.onServer
              ? 'saved'
              : 'local';
        setShown({ state, at: draft.savedAt });
      } else {
        found?.letGo();
        const own = await claim(pen.current.key);
        if (here) letGo = own;
        else own?.();
      }
      if (here) setLooked(true);
    };
    void open();
    const leave = () => pen.current.pending && save(true);
    const hidden = () => document.visibilityState === 'hidden' && leave();
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      here = false;
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hidden);
      leave();
      letGo?.();
    };
  }, [form, save]);

  // Kept here while the server was away; sent to it as soon as it was back, whoever noticed.
  const listed = useDrafts().find((row) => row.key === key);
  const late = shown.state === 'local' && listed?.state === 'saved';
  const now: Shown = late ? { state: 'saved', at: listed.savedAt } : shown;
  useUnsaved(now.state === 'unkept');

  return {
    key,
    version: base ?? given.version,
    restored,
    /** What was written before is on the form, if there was anything: a page may now fill in what it knows by itself. */
    looked,
    ...now,
    touch,
    discard() {
      const { key: old } = pen.current;
      begin();
      form.resetFields();
      latest.current.onRestore?.(undefined);
      void throwAway(old);
    },
    /** Before sending: a save that arrives after the act would bring the draft back. */
    async hold() {
      pen.current.held = true;
      pen.current.stop();
      read();
      await pen.current.saving;
      await keepHere(text());
    },
    /** Refused: the text is a draft again. */
    resume() {
      pen.current.held = false;
      save();
    },
    /** The person has seen this version and chose between it and theirs. */
    compared(seen: number) {
      pen.current.version = seen;
      setBase(seen);
    },
    async sent() {
      const { key: old } = pen.current;
      begin();
      await draftSent(old);
    },
    async queue() {
      const waits = await queue(text());
      if (waits) setShown({ state: 'waiting', at: new Date(serverNow()).toISOString() });
      return waits;
    },
    async takeBack() {
      await takeBack(pen.current.key);
      pen.current.held = false;
      save();
    },
  };
}

export type FormDraft = ReturnType<typeof useDraft>;
