import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { onSent } from '../shared/drafts/outbox';
import { listenLive } from '../shared/live/stream';
import { useLive } from '../shared/live/use-live';
import { sessionKey } from '../shared/session';

/** What shows many records. What shows one looks after itself: somebody may be typing in it. */
const lists = ['desk', 'cases', 'calls', 'follow-ups', 'notices', 'messages', 'phone', 'call-backs'];
/** A burst of changes is one question. */
const together = 400;

/** While somebody is signed in: the stream is heard, and the lists on screen are asked again when something moved. */
export function useLiveLists(signedIn: boolean) {
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => (signedIn ? listenLive() : undefined), [signedIn]);
  const ask = () => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      // Only what is on screen is read again.
      for (const list of lists) void client.invalidateQueries({ queryKey: [list] });
    }, together);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(({ event }) => {
    if (event === 'signed-out') void client.invalidateQueries({ queryKey: sessionKey });
    else if (event !== 'presence') ask();
  });
  useEffect(
    () =>
      onSent(() => {
        void client.invalidateQueries();
      }),
    [client],
  );
}
