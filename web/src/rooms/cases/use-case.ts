import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CaseView } from '../../api/types';

export const useCase = (number: string) =>
  useQuery({
    queryKey: ['case', number],
    queryFn: () => unwrap(api.GET('/api/cases/{number}', { params: { path: { number } } })),
  });

/** Somebody else changed it: the page as it is now. */
export function useCaseReload(number: string) {
  const client = useQueryClient();
  return () => {
    for (const stale of [
      ['case', number],
      ['timeline', 'cases', number],
    ])
      void client.invalidateQueries({ queryKey: stale });
  };
}

/** After an act: the answer is the case as it is now; lists and counts are asked again. */
export function useCaseChanged() {
  const client = useQueryClient();
  return (view: CaseView) => {
    client.setQueryData(['case', view.number], view);
    for (const stale of ['timeline', 'desk', 'cases', 'follow-up', 'call', 'messages', 'notice-preview'])
      void client.invalidateQueries({ queryKey: [stale] });
  };
}
