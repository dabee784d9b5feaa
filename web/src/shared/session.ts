import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { ApiProblem, unwrap } from '../api/problem';
import type { Session } from '../api/types';

export const sessionKey = ['session'];

async function readSession(): Promise<Session | null> {
  try {
    return await unwrap(api.GET('/api/session'));
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 401) return null;
    throw error;
  }
}

export const useSessionQuery = () =>
  useQuery({ queryKey: sessionKey, queryFn: readSession, staleTime: 60_000 });

/** The signed-in person. Used only inside the gate, which shows nothing without one. */
export function useSession(): Session {
  const { data } = useSessionQuery();
  if (!data) throw new Error('no session');
  return data;
}

export function useMay() {
  const { data } = useSessionQuery();
  return (right: string) => data?.rights.includes(right) ?? false;
}
