import { useSyncExternalStore } from 'react';

/** Whether the server answers. Learned from every request; while it does not, it is asked again, ever more rarely. */
let up = true;
let wait = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<(up: boolean) => void>();

const first = 1_000;
const longest = 30_000;

async function ask() {
  try {
    const answer = await globalThis.fetch('/api/session', {
      cache: 'no-store',
      headers: { 'By-Itself': '1' },
    });
    learn(answer.status < 502);
  } catch {
    learn(false);
  }
}

function learn(answers: boolean) {
  if (!answers) {
    // Not all browsers at the same moment when the server is back.
    wait = Math.min(longest, wait ? wait * 2 : first);
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), wait * (0.75 + Math.random() / 2));
  } else {
    wait = 0;
    clearTimeout(timer);
  }
  if (up === answers) return;
  up = answers;
  for (const listener of listeners) listener(up);
}

export const connectionUp = () => up;
export const connectionLost = () => up && learn(false);
export const connectionSeen = () => up || learn(true);

/** Called with true when the server answers again, with false when it stops. */
export function onConnection(listener: (up: boolean) => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

globalThis.addEventListener?.('offline', () => learn(false));
globalThis.addEventListener?.('online', () => void ask());

export const useConnectionUp = () => useSyncExternalStore(onConnection, connectionUp);
