import { fireEvent } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { api } from '../src/api/client';
import { server } from './house';

beforeAll(() => server.listen());
afterAll(() => server.close());

it('what a page asks while nobody touches it keeps no session awake', async () => {
  const said: (string | null)[] = [];
  server.use(
    http.get('*/api/session', ({ request }) => {
      said.push(request.headers.get('By-Itself'));
      return HttpResponse.json({});
    }),
  );
  const now = vi.spyOn(performance, 'now');
  fireEvent.keyDown(document.body, { key: 'a' });
  const start = performance.now();
  now.mockReturnValue(start + 30_000);
  await api.GET('/api/session');
  now.mockReturnValue(start + 90_000);
  await api.GET('/api/session');
  fireEvent.pointerDown(document.body);
  await api.GET('/api/session');
  expect(said).toEqual([null, '1', null]);
});
