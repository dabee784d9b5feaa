import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useMay } from '../../shared/session';

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

type Asked = { view: View; kind?: string };

export const useDeskItems = ({ view, kind }: Asked) =>
  useInfiniteQuery({
    queryKey: ['desk', 'items', view, kind ?? ''],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/desk/items', { params: { query: { view, kind, after: pageParam } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
