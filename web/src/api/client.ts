import createClient from 'openapi-fetch';
import type { paths } from './schema';

/** What the client tells the rest of the console, without knowing it. */
type Listeners = {
  language: () => string;
  serverTime: (header: string | null) => void;
  sessionLost: () => void;
  answered: () => void;
  unanswered: () => void;
};

const listeners: Listeners = {
  language: () => 'zh-CN',
  serverTime: () => {},
  sessionLost: () => {},
  answered: () => {},
  unanswered: () => {},
};

/** For the one request that does not go through this client: a file with its progress. */
export const listening: Readonly<Listeners> = listeners;

export const listenToApi = (given: Partial<Listeners>) => Object.assign(listeners, given);

export const sessionLost = () => listeners.sessionLost();

export type SentRequest = { method: string; path: string; version: string | null; body: string };

/** The last request of each key, word for word: sent again it must be the same one. */
const sent = new Map<string, SentRequest>();
const most = 20;

export const sentRequest = (key: string) => sent.get(key);

async function remember(key: string, request: Request) {
  const { pathname, search } = new URL(request.url);
  const body = await request.clone().text();
  sent.delete(key);
  sent.set(key, {
    method: request.method,
    path: pathname + search,
    version: request.headers.get('If-Match'),
    body,
  });
  for (const old of [...sent.keys()].slice(0, -most)) sent.delete(old);
}

/** When somebody last pressed a key or a button here. */
let touched = performance.now();
const awake = 60_000;
for (const sign of ['pointerdown', 'keydown'])
  globalThis.addEventListener?.(sign, () => (touched = performance.now()), { capture: true, passive: true });

/** Asked by the page itself: it must not keep the session of somebody who has left their desk. */
export const byItself = () => performance.now() - touched > awake;

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  // Looked up at each call: tests put their own fetch in place after this module is loaded.
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  async onRequest({ request }) {
    request.headers.set('Accept-Language', listeners.language());
    if (request.method === 'GET' && byItself()) request.headers.set('By-Itself', '1');
    const key = request.headers.get('Idempotency-Key');
    if (key) await remember(key, request);
    return request;
  },
  onError({ error }) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) listeners.unanswered();
  },
  onResponse({ request, response }) {
    listeners.serverTime(response.headers.get('Server-Time'));
    if (response.status < 502) listeners.answered();
    else listeners.unanswered();
    const key = request.headers.get('Idempotency-Key');
    if (key && response.ok) sent.delete(key);
    const signingIn = new URL(request.url).pathname === '/api/session';
    if (response.status === 401 && !signingIn) listeners.sessionLost();
    return response;
  },
});
