import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

/** Whatever was done, every list of this room may have changed. */
export function useChanged() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['improvements'] });
    void client.invalidateQueries({ queryKey: ['timeline'] });
  };
}

export const useSuggestions = (state?: string, department?: string) =>
  useInfiniteQuery({
    queryKey: ['improvements', 'pool', state, department],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/suggestions', { params: { query: { state, department, after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const useSuggestion = (number: string) =>
  useQuery({
    queryKey: ['improvements', 'suggestion', number],
    queryFn: () => unwrap(api.GET('/api/suggestions/{number}', { params: { path: { number } } })),
  });

export const usePlan = (state?: string) =>
  useInfiniteQuery({
    queryKey: ['improvements', 'plan', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/improvements', { params: { query: { state, after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const useImprovement = (number: string) =>
  useQuery({
    queryKey: ['improvements', 'item', number],
    queryFn: () => unwrap(api.GET('/api/improvements/{number}', { params: { path: { number } } })),
  });

export const useDigests = () =>
  useInfiniteQuery({
    queryKey: ['improvements', 'digests'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/suggestion-digests', { params: { query: { after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const useDigest = (number: string) =>
  useQuery({
    queryKey: ['improvements', 'digest', number],
    queryFn: () => unwrap(api.GET('/api/suggestion-digests/{number}', { params: { path: { number } } })),
  });

export const useLinks = (kind: string, number: string, may: boolean) =>
  useQuery({
    queryKey: ['improvements', 'links', kind, number],
    enabled: may,
    queryFn: () => unwrap(api.GET('/api/improvements/links', { params: { query: { kind, number } } })),
  });
