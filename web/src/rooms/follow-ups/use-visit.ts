import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { api } from '../../api/client';
import { unwrap, type Answer } from '../../api/problem';
import type { FollowUpView } from '../../api/types';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import type { FormDraft } from '../../shared/drafts/use-draft';

export const useVisit = (number: string) =>
  useQuery({
    queryKey: ['follow-up', number],
    queryFn: () => unwrap(api.GET('/api/follow-ups/{number}', { params: { path: { number } } })),
  });

/** Everything of the request but its body. */
type How = { params: { path: { number: string } }; headers: ActHeaders };
type Act<V, F> = {
  form: FormInstance<F>;
  send: (body: V, how: How) => Promise<Answer<FollowUpView>>;
  onDone?: () => void;
  draft?: FormDraft;
};

export function useVisitAct<V, F = V>(visit: FollowUpView, { form, send, onDone, draft }: Act<V, F>) {
  const client = useQueryClient();
  return useAct<V, FollowUpView>({
    form,
    draft,
    version: visit.version,
    run: (body, headers) => unwrap(send(body, { params: { path: { number: visit.number } }, headers })),
    onDone: (next) => {
      client.setQueryData(['follow-up', next.number], next);
      for (const stale of ['desk', 'case', 'timeline', 'follow-ups'])
        void client.invalidateQueries({ queryKey: [stale] });
      onDone?.();
    },
  });
}

export const allowed = (visit: FollowUpView, code: string) =>
  visit.actions.find((action) => action.code === code && action.allowed);
