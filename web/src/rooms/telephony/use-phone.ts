import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { PhoneCall } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { serverNow } from '../../shared/time/server-clock';

const own = ['phone'];

/** One's own telephone. The stream says when something moved; asking by itself is for when there is none. */
export function usePhone() {
  const may = useMay()('phone.use');
  return useQuery({
    queryKey: own,
    queryFn: () => unwrap(api.GET('/api/phone')),
    refetchInterval: 20_000,
    enabled: may,
  });
}

/** One call; null for who may not see it. */
export function usePhoneCall(number: string) {
  const may = useMay()('phone.read');
  return useQuery({
    queryKey: ['phone', 'call', number],
    queryFn: () => unwrap(api.GET('/api/phone/calls/{number}', { params: { path: { number } } })),
    enabled: may,
    retry: false,
  });
}

/** Everything that shows calls is asked again. */
export function usePhoneChanged() {
  const client = useQueryClient();
  return () => {
    for (const key of ['phone', 'desk', 'call-backs']) void client.invalidateQueries({ queryKey: [key] });
  };
}

type Step = { type: string; seconds?: number };

/** What happens next in a call that is played at this desk. */
export function usePlayed(call: PhoneCall | undefined) {
  const changed = usePhoneChanged();
  const number = call?.number ?? '';
  return useAct<Step, PhoneCall>({
    run: (body, headers) =>
      unwrap(
        api.POST('/api/phone/calls/{number}/simulator', { params: { path: { number } }, headers, body }),
      ),
    onDone: changed,
  });
}

/** Seconds since then, each second; null while there is nothing to count. */
export function useSeconds(since: string | null | undefined): number | null {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    if (!since) return undefined;
    const timer = setInterval(() => setNow(serverNow()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return since ? Math.max(0, Math.floor((now - Date.parse(since)) / 1000)) : null;
}

export const callerName = (call: PhoneCall) =>
  call.caller.customer?.honorificName || call.caller.customer?.name;

/** Where a call is written down. */
export const recordPath = (call: { number: string }) => `/calls/new?phone=${encodeURIComponent(call.number)}`;
