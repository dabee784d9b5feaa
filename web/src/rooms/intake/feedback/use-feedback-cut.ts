import { useSearchParams } from 'react-router';
import type { FeedbackLook } from '../feedback-columns';

const cuts = [
  'q',
  'category',
  'itself',
  'department',
  'urgency',
  'priority',
  'channel',
  'open',
  'month',
] as const;
type Name = (typeof cuts)[number] | 'look' | 'by';

const looks: readonly string[] = ['queue', 'form', 'suggestions', 'totals'];

/** What the address says the list is cut by; the page changes the address and nothing else. */
export function useFeedbackCut() {
  const [params, setParams] = useSearchParams();
  const read = Object.fromEntries(cuts.map((name) => [name, params.get(name) ?? ''])) as Record<
    (typeof cuts)[number],
    string
  >;
  const asked = params.get('look') ?? '';
  const look = (looks.includes(asked) ? asked : 'short') as FeedbackLook | 'totals';
  const set = (changes: Partial<Record<Name, string | undefined>>) =>
    setParams((before) => changed(before, changes));
  const to = (changes: Partial<Record<Name, string | undefined>>) => ({
    pathname: '/feedback',
    search: `?${changed(params, changes).toString()}`,
  });
  return {
    ...read,
    look,
    by: params.get('by') ?? 'category',
    cut: cuts.some((name) => read[name]) || look === 'suggestions',
    set,
    to,
    /** As the server takes it. */
    query: {
      q: read.q || undefined,
      category: read.category || undefined,
      itself: read.itself === 'true' || undefined,
      department: read.department || undefined,
      urgency: read.urgency || undefined,
      priority: read.priority || undefined,
      channel: read.channel || undefined,
      open: read.open === 'true' || undefined,
      month: read.month || undefined,
      suggestion: look === 'suggestions' || undefined,
    },
  };
}

export type FeedbackCut = ReturnType<typeof useFeedbackCut>;

function changed(before: URLSearchParams, changes: Partial<Record<Name, string | undefined>>) {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
