import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useMay } from '../../shared/session';
import type { Cut } from './cut';

export type View = 'mine' | 'department' | 'unassigned' | 'all';
export const views: View[] = ['mine', 'department', 'unassigned', 'all'];

/** Counts are live: asked again each half minute, and after every act. */
export function useDeskCounts() {
  const mayRead = useMay()('desk.read');
  return useQuery({
    queryKey: ['desk', 'counts'],
    queryFn: () => unwrap(api.GET('/api/desk/counts')),
    refetchInterval: 30_000,
    enabled: mayRead,
  });
}

/** One's own saved views and those shared with one. */
export function useSavedViews() {
  const mayRead = useMay()('desk.read');
  return useQuery({
    queryKey: ['desk', 'views'],
    queryFn: () => unwrap(api.GET('/api/desk/views')),
    enabled: mayRead,
  });
}

export const useDeskItems = (cut: Cut) =>
  useInfiniteQuery({
    queryKey: ['desk', 'items', cut],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/desk/items', { params: { query: { ...cut, after: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
