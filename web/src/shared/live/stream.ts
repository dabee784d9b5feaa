import { onConnection } from '../connection';

/** What the stream says: that something is other than before, never what. The page asks for what it may see. */
export type LiveEvent =
  | { event: 'changed'; kind: string; number: string; version: number }
  | { event: 'presence'; kind: string; number: string }
  /** The stream was away for a while: anything may have changed. */
  | { event: 'missed' }
  /** The session was ended elsewhere. */
  | { event: 'signed-out' };

type Listener = (told: LiveEvent) => void;

const listeners = new Set<Listener>();
const first = 1_000;
const longest = 30_000;
/** While there is no stream, pages ask by themselves. */
const poll = 20_000;

const tabs = typeof BroadcastChannel === 'function' ? new BroadcastChannel('huisheng-live') : null;

const hear = (told: LiveEvent) => {
  for (const listener of listeners) listener(told);
};
const tell = (told: LiveEvent) => {
  hear(told);
  tabs?.postMessage(told);
};
tabs?.addEventListener('message', ({ data }: MessageEvent<LiveEvent>) => hear(data));

export function onLive(listener: Listener) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const read = (event: LiveEvent['event'], text: string) => ({ event, ...JSON.parse(text) }) as LiveEvent;

/** Keeps one stream open and opens it again when it breaks. Gives what ends it. */
function keepOpen(): () => void {
  let source: EventSource | null = null;
  let wait = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  let ended = false;
  let last = '';

  const open = () => {
    clearTimeout(timer);
    source?.close();
    // A new one cannot say Last-Event-ID by itself.
    source = new EventSource(last ? `/api/live?after=${encodeURIComponent(last)}` : '/api/live');
    source.addEventListener('open', () => {
      wait = first;
      // The first time there is nothing to have missed; later there is.
      if (polling) tell({ event: 'missed' });
      clearInterval(polling);
      polling = undefined;
    });
    for (const event of ['changed', 'presence'] as const)
      source.addEventListener(event, ({ data, lastEventId }: MessageEvent<string>) => {
        last = lastEventId || last;
        tell(read(event, data));
      });
    source.addEventListener('reload', () => tell({ event: 'missed' }));
    source.addEventListener('signed-out', () => tell({ event: 'signed-out' }));
    source.addEventListener('error', broken);
  };
  const broken = () => {
    if (ended) return;
    polling ??= setInterval(() => tell({ event: 'missed' }), poll);
    // Still trying by itself, with Last-Event-ID; only what it has given up is opened anew.
    if (source?.readyState !== EventSource.CLOSED) return;
    timer = setTimeout(open, wait * (0.75 + Math.random() / 2));
    wait = Math.min(longest, wait * 2);
  };
  const back = onConnection((up) => up && source?.readyState !== EventSource.OPEN && open());
  open();
  return () => {
    ended = true;
    back();
    clearTimeout(timer);
    clearInterval(polling);
    source?.close();
  };
}

/** One stream for all tabs of this browser: whoever holds the lock listens for the others, until it is closed. */
export function listenLive(): () => void {
  if (typeof EventSource !== 'function') return () => undefined;
  if (!navigator.locks || !tabs) return keepOpen();
  let close: () => void = () => undefined;
  const leaving = new AbortController();
  const lead = () =>
    new Promise<void>((letGo) => {
      const end = keepOpen();
      close = () => {
        end();
        letGo();
      };
    });
  navigator.locks.request('huisheng-live', { signal: leaving.signal }, lead).catch(() => undefined);
  return () => {
    leaving.abort();
    close();
  };
}
