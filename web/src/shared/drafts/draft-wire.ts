import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Draft, DraftBody, DraftRow } from './draft';

/** The newest hundred are enough for one person's desk. */
export async function readRows(): Promise<DraftRow[]> {
  return (await unwrap(api.GET('/api/drafts'))).items;
}

export async function readOne(key: string): Promise<Draft> {
  const found = await unwrap(api.GET('/api/drafts/{key}', { params: { path: { key } } }));
  return { ...found, body: found.body as unknown as DraftBody };
}

/** `leaving`: the page is being closed, and the request must outlive it. */
export const putOne = ({ key, kind, subject, title, body }: Draft, leaving = false) =>
  unwrap(
    api.PUT('/api/drafts/{key}', {
      params: { path: { key } },
      body: { kind, subject, title, body: body as never },
      keepalive: leaving,
    }),
  );

export const deleteOne = (key: string) =>
  unwrap(api.DELETE('/api/drafts/{key}', { params: { path: { key } } }));
