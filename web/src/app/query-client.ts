import { QueryClient } from '@tanstack/react-query';
import { listenToApi } from '../api/client';
import { ApiProblem } from '../api/problem';
import { connectionLost, connectionSeen } from '../shared/connection';
import { currentLanguage, i18n } from '../shared/i18n/setup';
import { sessionKey } from '../shared/session';
import { learnServerTime } from '../shared/time/server-clock';

/** A refusal stays a refusal; only a lost connection or a struggling server is asked again. */
const again = (count: number, error: Error) =>
  count < 2 && error instanceof ApiProblem && (error.problem.status === 0 || error.problem.status >= 502);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: again, staleTime: 5_000, refetchOnWindowFocus: true } },
});

listenToApi({
  language: currentLanguage,
  serverTime: learnServerTime,
  sessionLost: () => queryClient.setQueryData(sessionKey, null),
  answered: connectionSeen,
  unanswered: connectionLost,
});

// Names and sentences of the rules come from the server in the language they were asked for.
i18n.on('languageChanged', () => void queryClient.invalidateQueries());
