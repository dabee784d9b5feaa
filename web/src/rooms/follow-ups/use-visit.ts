import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { FollowUpView } from '../../api/work';
import { useAct } from '../../shared/act/use-act';

export const useVisit = (number: string) =>
  useQuery({
    queryKey: ['follow-up', number],
    queryFn: () => unwrap(api.GET('/api/follow-ups/{number}', { params: { path: { number } } })),
  });

type Verb = 'start' | 'end' | 'record';

export function useVisitAct<V extends Record<string, unknown>>(
  verb: Verb,
  visit: FollowUpView,
  form?: FormInstance,
  onDone?: (next: FollowUpView) => void,
) {
  const client = useQueryClient();
  return useAct<V, FollowUpView>({
    form,
    version: visit.version,
    run: (body, headers) =>
      unwrap(
        api.POST(`/api/follow-ups/{number}/${verb}`, {
          params: { path: { number: visit.number } },
          body,
          headers,
        }),
      ),
    onDone: (next) => {
      client.setQueryData(['follow-up', next.number], next);
      for (const stale of ['desk', 'case', 'timeline', 'follow-ups'])
        void client.invalidateQueries({ queryKey: [stale] });
      onDone?.(next);
    },
  });
}

export const allowed = (visit: FollowUpView, code: string) =>
  visit.actions.find((action) => action.code === code && action.allowed);
