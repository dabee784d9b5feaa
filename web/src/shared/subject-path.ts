const places: Record<string, string> = {
  case: '/cases',
  'old-ticket': '/old-tickets',
  call: '/calls',
  feedback: '/feedback',
  'follow-up': '/follow-ups',
  commitment: '/commitments',
  article: '/knowledge',
  'call-back': '/call-backs',
  remedy: '/remedies',
  suggestion: '/suggestions',
  improvement: '/improvements',
  digest: '/suggestion-digests',
};

/** Where a record of this kind is shown, or null if no page shows it. */
export const subjectPath = (kind: string, number: string): string | null =>
  places[kind] ? `${places[kind]}/${encodeURIComponent(number)}` : null;
