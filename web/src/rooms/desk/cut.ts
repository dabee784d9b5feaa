import { useSearchParams } from 'react-router';
import type { SavedView, ViewCut } from '../../api/types';
import { views, type View } from './use-desk';

/** What cuts a view further, as the address spells it. */
export const cutFields = ['kind', 'type', 'urgency', 'grade', 'state', 'department', 'owner', 'due'] as const;
export type CutField = (typeof cutFields)[number];
export type Cut = { view: View } & Partial<Record<CutField, string>>;

const isView = (text: unknown): text is View => (views as unknown[]).includes(text);

function cutOf(read: (name: string) => string | null | undefined): Cut {
  const view = read('view');
  const cut: Cut = { view: isView(view) ? view : 'mine' };
  for (const field of cutFields) {
    const value = read(field);
    if (value) cut[field] = value;
  }
  return cut;
}

export const cutOfView = (saved: ViewCut): Cut => cutOf((name) => saved[name as keyof ViewCut]);

/** The same cut has the same address. */
export function queryOf(cut: Cut, saved?: string): string {
  const asked = new URLSearchParams({ view: cut.view });
  for (const field of cutFields) if (cut[field]) asked.set(field, cut[field]);
  if (saved) asked.set('saved', saved);
  return `?${asked.toString()}`;
}

export const pathOfView = (view: SavedView) => `/desk${queryOf(cutOfView(view.cut), view.id)}`;

/** A state is one of its kind: another kind takes it along. */
export function withCut(cut: Cut, field: CutField, value: string | undefined): Cut {
  const next = { ...cut, [field]: value || undefined };
  if (field === 'kind') delete next.state;
  return next;
}

/** What the desk shows stands in the address: it outlives a reload and can be sent to a colleague. */
export function useCut() {
  const [params] = useSearchParams();
  const cut = cutOf((name) => params.get(name));
  return { cut, saved: params.get('saved') ?? undefined, drafting: params.get('view') === 'drafts' };
}
