import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';
import { answer } from './answer.ts';
import { now } from './people.ts';

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text ? (JSON.parse(text) as Record<string, unknown>) : {};
}

/** `npm run mock`: the console with invented answers, for looking at pages without a server. */
export function mockServer(): Plugin {
  return {
    name: 'huisheng-mock',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        if (!path.startsWith('/api/')) return next();
        const cookie = (request.headers.cookie ?? '').includes('mock=1');
        void bodyOf(request).then((body) => {
          const {
            status,
            body: given,
            signedIn,
          } = answer({ method: request.method ?? 'GET', path, body, cookie });
          response.statusCode = status;
          response.setHeader('Server-Time', new Date(now).toISOString());
          if (signedIn !== undefined) response.setHeader('Set-Cookie', `mock=${signedIn ? 1 : 0}; Path=/`);
          const kind = status < 400 ? 'application/json' : 'application/problem+json';
          response.setHeader('Content-Type', kind);
          response.end(given === undefined ? undefined : JSON.stringify(given));
        });
      });
    },
  };
}
