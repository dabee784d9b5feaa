import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export const useRemedy = (number: string) =>
  useQuery({
    queryKey: ['remedy', number],
    queryFn: () => unwrap(api.GET('/api/remedies/{number}', { params: { path: { number } } })),
  });

export const useRemedies = (kind?: string) =>
  useInfiniteQuery({
    queryKey: ['remedies', kind ?? ''],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/remedies', { params: { query: { kind, after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const useRemedyTotals = () =>
  useQuery({
    queryKey: ['remedies', 'totals'],
    queryFn: () => unwrap(api.GET('/api/remedies/totals')),
  });
