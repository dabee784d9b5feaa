import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
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

/** Whose page this is: also while the page waits under the sign-in that its session ended for. */
export const SessionContext = createContext<Session | null>(null);

/** The signed-in person. Used only inside the gate, which shows nothing without one. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('no session');
  return session;
}

export function useMay() {
  const session = useContext(SessionContext);
  return (right: string) => session?.rights.includes(right) ?? false;
}
