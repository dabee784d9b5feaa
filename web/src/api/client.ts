import createClient from 'openapi-fetch';
import type { paths } from './schema';

/** What the client tells the rest of the console, without knowing it. */
type Listeners = {
  language: () => string;
  serverTime: (header: string | null) => void;
  sessionLost: () => void;
};

const listeners: Listeners = { language: () => 'zh-CN', serverTime: () => {}, sessionLost: () => {} };

export const listenToApi = (given: Partial<Listeners>) => Object.assign(listeners, given);

export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  // Looked up at each call: tests put their own fetch in place after this module is loaded.
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', listeners.language());
    return request;
  },
  onResponse({ request, response }) {
    listeners.serverTime(response.headers.get('Server-Time'));
    const signingIn = new URL(request.url).pathname === '/api/session';
    if (response.status === 401 && !signingIn) listeners.sessionLost();
    return response;
  },
});
