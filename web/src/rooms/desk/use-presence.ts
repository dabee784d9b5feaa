import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useLive } from '../../shared/live/use-live';

export type Present = { jobNumber: string; name: string; doing: string };

const every = 15_000;
const keyOf = (kind: string, number: string) => ['presence', kind, number];

/** Known while the item is on screen. */
export const useOthers = (kind: string, number: string): Present[] =>
  useQuery<Present[]>({ queryKey: keyOf(kind, number), queryFn: skipToken }).data ?? none;
const none: Present[] = [];

/**
 * Who else has this item open. Told every 15 seconds while the page can be seen, and at once when somebody begins
 * to type; who hides the page has gone.
 */
export function usePresence(kind: string, number: string, typing: boolean): Present[] {
  const client = useQueryClient();
  const others = useOthers(kind, number);
  const doing = typing ? 'typing' : 'looking';
  const say = useRef<() => void>(() => undefined);
  const last = useRef(0);
  useEffect(() => {
    let here = true;
    const show = (items: Present[]) => client.setQueryData(keyOf(kind, number), items);
    say.current = () => {
      if (document.visibilityState === 'hidden') return;
      last.current = performance.now();
      const body = { subject: { kind, number }, doing };
      unwrap(api.POST('/api/presence', { body })).then(
        ({ items }) => here && show(items),
        () => here && show([]),
      );
    };
    say.current();
    const timer = setInterval(() => say.current(), every);
    return () => {
      here = false;
      clearInterval(timer);
    };
  }, [client, kind, number, doing]);
  useEffect(() => {
    const leave = () => {
      const path = { kind, number };
      void api
        .DELETE('/api/presence/{kind}/{number}', { params: { path }, keepalive: true })
        .catch(() => undefined);
    };
    const seen = () => (document.visibilityState === 'hidden' ? leave() : say.current());
    document.addEventListener('visibilitychange', seen);
    globalThis.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      globalThis.removeEventListener('pagehide', leave);
      leave();
      client.setQueryData(keyOf(kind, number), []);
    };
  }, [client, kind, number]);
  useLive((told) => {
    // One's own coming is told as well: not twice within a blink.
    if (told.event === 'presence' && told.kind === kind && told.number === number)
      if (performance.now() - last.current > 300) say.current();
  });
  return others;
}
