import { sentRequest, sessionLost } from '../../api/client';
import { fromAnswer } from '../../api/problem';
import type { Problem } from '../../api/types';
import { connectionLost, connectionSeen, connectionUp, onConnection } from '../connection';
import { currentLanguage } from '../i18n/setup';
import type { Draft, Kept, Waiting } from './draft';
import { draftSent, draftsReady, keepHere, keptDraft, keptDrafts } from './draft-store';

export type Outcome = { data: unknown } | { problem: Problem };

/** The server remembers a key for 72 hours; older than that it might do the act a second time. */
const longest = 71 * 3_600_000;
const again = 15_000;

const waitingForms = new Map<string, (outcome: Outcome) => void>();
const sentListeners = new Set<(draft: Kept) => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The form that shows this draft hears how it ended. */
export function onOutcome(key: string, listener: (outcome: Outcome) => void) {
  waitingForms.set(key, listener);
  return () => {
    if (waitingForms.get(key) === listener) waitingForms.delete(key);
  };
}

/** Told of everything that was sent after it had waited: what is on screen may be old. */
export function onSent(listener: (draft: Kept) => void) {
  sentListeners.add(listener);
  return () => {
    sentListeners.delete(listener);
  };
}

/** An act that could not be delivered waits here, as it was sent, with its key. False: nothing is known of it. */
export async function queue(draft: Draft): Promise<boolean> {
  const request = sentRequest(draft.key);
  if (!request) return false;
  const waiting: Waiting = { ...request, since: new Date().toISOString() };
  await keepHere({ ...draft, onServer: false, waiting });
  void drain();
  return true;
}

/** Taken back to be changed: it is a draft again. */
export async function takeBack(key: string) {
  const draft = keptDraft(key);
  if (draft) await keepHere({ ...draft, waiting: undefined });
}

type Tried = Outcome | 'away' | 'signed-out';

async function deliver(key: string, { method, path, version, body }: Waiting): Promise<Tried> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Idempotency-Key': key,
    'Accept-Language': currentLanguage(),
  };
  if (version !== null) headers['If-Match'] = version;
  let answer: Response;
  try {
    answer = await globalThis.fetch(path, { method, headers, body });
  } catch {
    return 'away';
  }
  if (answer.status === 401) return 'signed-out';
  if (answer.status >= 502) return 'away';
  const said: unknown = await answer.json().catch(() => undefined);
  return answer.ok ? { data: said } : { problem: fromAnswer(said, answer) };
}

async function settle(draft: Kept, outcome: Outcome) {
  if ('data' in outcome) await draftSent(draft.key);
  else await keepHere({ ...draft, waiting: undefined, refused: true });
  waitingForms.get(draft.key)?.(outcome);
  if ('data' in outcome) for (const listener of sentListeners) listener(draft);
}

/** One tab sends, in the order in which people pressed the button. */
async function drain(): Promise<void> {
  await draftsReady();
  const run = async () => {
    clearTimeout(timer);
    const queued = keptDrafts()
      .filter(({ waiting }) => waiting)
      .sort((a, b) => (a.waiting?.since ?? '').localeCompare(b.waiting?.since ?? ''));
    for (const draft of queued) {
      if (!draft.waiting || !connectionUp()) return;
      if (Date.now() - Date.parse(draft.waiting.since) > longest) {
        await keepHere({ ...draft, waiting: undefined, refused: true });
        continue;
      }
      const tried = await deliver(draft.key, draft.waiting);
      if (tried === 'away') {
        connectionLost();
        timer = setTimeout(() => void drain(), again);
        return;
      }
      connectionSeen();
      if (tried === 'signed-out') return sessionLost();
      await settle(draft, tried);
    }
  };
  if (!navigator.locks) return run();
  await navigator.locks.request('huisheng-outbox', run);
}

export const startOutbox = () => void drain();

onConnection((up) => up && void drain());
