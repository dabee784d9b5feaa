import { useAddressCut } from '../../../shared/address-cut';
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

const looks: readonly string[] = ['queue', 'form', 'suggestions', 'totals'];

export function useFeedbackCut() {
  const { params, read, set, to } = useAddressCut('/feedback', cuts);
  const asked = params.get('look') ?? '';
  const look = (looks.includes(asked) ? asked : 'short') as FeedbackLook | 'totals';
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
