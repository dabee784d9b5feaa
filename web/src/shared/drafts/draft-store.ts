import { useSyncExternalStore } from 'react';
import { problemOf } from '../../api/problem';
import { connectionUp, onConnection } from '../connection';
import type { Draft, DraftRow, DraftState, Kept } from './draft';
import { deleteOne, putOne, readOne, readRows } from './draft-wire';
import { openSealed, type Sealed } from './sealed';

export type ListedDraft = DraftRow & { state: DraftState };

/**
 * All drafts of the signed-in person: those the server has, and those only this browser has. A copy stays in the
 * browser just until the server has the same text.
 */
const place = 'draft ';
let owner: string | null = null;
let sealed: Sealed | null = null;
let rows: DraftRow[] = [];
let kept = new Map<string, Kept>();
let opened: Promise<void> = Promise.resolve();
let listed: ListedDraft[] = [];
const listeners = new Set<() => void>();
/** Sent or thrown away: a save that comes late must not bring them back. */
const gone = new Set<string>();

const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('huisheng-drafts') : null;
tabs?.addEventListener('message', () => void reload());

const stateOf = ({ waiting, refused }: Kept): DraftState =>
  waiting ? 'waiting' : refused ? 'refused' : sealed ? 'local' : 'unkept';

function tell() {
  const own = [...kept.values()].map((draft) => ({ ...draft, state: stateOf(draft) }));
  const others = rows.filter(({ key }) => !kept.has(key)).map((row) => ({ ...row, state: 'saved' as const }));
  listed = [...own, ...others].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  for (const listener of listeners) listener();
}

/** What was saved on the server and is there no more was sent, or thrown away at another desk. */
async function reload() {
  if (!owner) return;
  const copies = (await sealed?.all<Kept>(place).catch(() => [])) ?? [];
  for (const { id, value } of copies) if (!gone.has(id)) kept.set(id, value);
  const inTabs = new Set(copies.map(({ id }) => id));
  if (sealed) for (const key of kept.keys()) if (!inTabs.has(key)) kept.delete(key);
  rows = (await readRows().catch(() => rows)).filter(({ key }) => !gone.has(key));
  tell();
}

/** The drafts of this person, from now until they sign out. */
export function openDrafts(person: string): Promise<void> {
  if (owner === person) return opened;
  owner = person;
  rows = [];
  kept = new Map();
  opened = (async () => {
    sealed = await openSealed(person);
    await reload();
    await sync();
  })();
  return opened;
}

/** Signed out: nothing of this person stays in this browser. The server keeps their drafts for them. */
export async function forgetDrafts() {
  const leaving = sealed;
  owner = null;
  sealed = null;
  rows = [];
  kept = new Map();
  gone.clear();
  tell();
  await leaving?.forget().catch(() => undefined);
}

/** For whatever else must not lie open in this browser. */
export const sealedCopy = () => sealed;
export const draftsReady = () => opened;
export const draftList = () => listed;
export const keptDrafts = () => [...kept.values()];
export const keptDraft = (key: string) => kept.get(key);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
export const onDrafts = subscribe;
export const useDrafts = () => useSyncExternalStore(subscribe, draftList);

/** In the browser, before anything else: whatever happens next, the text is there. */
export async function keepHere(draft: Kept): Promise<DraftState> {
  if (gone.has(draft.key)) return 'saved';
  if (!owner) return 'unkept';
  kept.set(draft.key, draft);
  try {
    await sealed?.put(place + draft.key, draft);
    tabs?.postMessage('');
  } catch {
    return 'unkept';
  }
  // Another tab's news may have been read between the two.
  if (!kept.has(draft.key) && !gone.has(draft.key)) kept.set(draft.key, draft);
  tell();
  return stateOf(draft);
}

async function release(key: string) {
  kept.delete(key);
  await sealed?.drop(place + key).catch(() => undefined);
  tabs?.postMessage('');
}

/** To the server; where it is away the copy in the browser stays. */
export async function saveDraft(draft: Draft, leaving = false): Promise<DraftRow & { state: DraftState }> {
  const row = { ...draft, onServer: false };
  const here = await keepHere(row);
  if (!connectionUp() && !leaving) return { ...row, state: here };
  try {
    const { savedAt } = await putOne(draft, leaving);
    if (gone.has(draft.key)) return { ...row, state: 'saved' };
    rows = [{ ...draft, savedAt }, ...rows.filter(({ key }) => key !== draft.key)];
    // Typed on meanwhile: the copy is of newer text than the server has.
    if (kept.get(draft.key) === row) await release(draft.key);
    tell();
    return { ...row, savedAt, state: 'saved' };
  } catch (error) {
    if (problemOf(error).code !== 'draft.sent') return { ...row, state: here };
    await draftSent(draft.key);
    return { ...row, state: 'sent' };
  }
}

export async function readDraft(key: string): Promise<Kept | null> {
  const here = kept.get(key);
  if (here) return here;
  try {
    return { ...(await readOne(key)), onServer: true };
  } catch {
    return null;
  }
}

/** Sent: the server has deleted its copy with the act. Saves still under way are too late. */
export async function draftSent(key: string) {
  gone.add(key);
  rows = rows.filter((row) => row.key !== key);
  await release(key);
  tell();
}

export async function throwAway(key: string) {
  await draftSent(key);
  await deleteOne(key).catch(() => undefined);
}

/** What only this browser has goes to the server once it answers. What waits to be sent is the outbox's. */
async function sync() {
  for (const draft of [...kept.values()]) {
    if (draft.waiting || !connectionUp()) continue;
    await saveDraft(draft);
  }
}

onConnection((up) => {
  if (up && owner) void opened.then(reload).then(sync);
});
