import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

const runningEvery = 2000;

/** Whatever was done, every list of this room may have changed. */
export function useChanged() {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['keeping'] });
}

const first = undefined as string | undefined;
const next = (page: { next: string | null }) => page.next ?? undefined;

export function useKeeping() {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['keeping', 'kinds', i18n.language],
    queryFn: () => unwrap(api.GET('/api/keeping')),
  });
}

export function useHolds() {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['keeping', 'holds', i18n.language],
    initialPageParam: first,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/keeping/holds', { params: { query: { after } } })),
    getNextPageParam: next,
  });
}

export function usePurges() {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['keeping', 'purges', i18n.language],
    initialPageParam: first,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/keeping/purges', { params: { query: { after } } })),
    getNextPageParam: next,
  });
}

/** While it runs it is looked at again and again; whoever comes back later sees how far it is. */
export function usePurge(number: string) {
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: ['keeping', 'purge', number, i18n.language],
    queryFn: () => unwrap(api.GET('/api/keeping/purges/{number}', { params: { path: { number } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? runningEvery : false),
  });
}

/** `seen`: how many were looked at when it was read, so that a run under way shows where it is. */
export function usePurgeRecords(number: string, seen: number) {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['keeping', 'records', number, seen, i18n.language],
    initialPageParam: first,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        api.GET('/api/keeping/purges/{number}/records', { params: { path: { number }, query: { after } } }),
      ),
    getNextPageParam: next,
  });
}

export function usePurgeLog() {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['keeping', 'log', i18n.language],
    initialPageParam: first,
    queryFn: ({ pageParam: after }) => unwrap(api.GET('/api/keeping/log', { params: { query: { after } } })),
    getNextPageParam: next,
  });
}
