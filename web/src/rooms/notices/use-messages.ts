import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export type MessageFilter = { state?: string; channel?: string; number?: string };
export type IncomingFilter = { unmatched?: boolean; channel?: string; number?: string };

const start = { initialPageParam: undefined as string | undefined };
const next = (page: { next: string | null }) => page.next ?? undefined;

export function useMessages(filter: MessageFilter, enabled = true) {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    ...start,
    queryKey: ['messages', 'out', filter, i18n.language],
    enabled,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/messages', { params: { query: { ...filter, after } } })),
    getNextPageParam: next,
  });
}

export function useIncoming(filter: IncomingFilter, enabled = true) {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    ...start,
    queryKey: ['messages', 'in', filter, i18n.language],
    enabled,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/messages/incoming', { params: { query: { ...filter, after } } })),
    getNextPageParam: next,
  });
}
