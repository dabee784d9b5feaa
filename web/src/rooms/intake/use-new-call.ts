import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard, Verification } from '../../api/types';
import type { CallView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useDraft } from '../../shared/drafts/use-draft';
import { serverNow } from '../../shared/time/server-clock';
import { newCallBody, textOf, type NewCallValues, type SaidTick } from './new-call-values';

export const useOpening = () =>
  useQuery({
    queryKey: ['opening'],
    queryFn: () => unwrap(api.GET('/api/calls/opening')),
    staleTime: Infinity,
    gcTime: 0,
  });

type Beside = {
  customer: CustomerCard | null;
  verification: Verification | null;
  confirmedText: string | null;
  said: SaidTick[];
  phoneCall: string | null;
};

/** Which draft to open, if a certain one; `fresh`: none. */
export type Asked = { key: string | null; fresh: boolean; phone?: string | null };

/** Everything of a new record that is not a field: who calls, what was said and confirmed. */
export function useNewCall(
  form: FormInstance<NewCallValues>,
  asked: Asked,
  onSaved: (call: CallView) => void,
) {
  const client = useQueryClient();
  const [customer, setCustomer] = useState<CustomerCard | null>(null);
  const [verification, setVerification] = useState<Verification | null>(null);
  const [confirmedText, setConfirmedText] = useState<string | null>(null);
  const [said, setSaid] = useState<SaidTick[]>([]);
  const [phoneCall, setPhoneCall] = useState<string | null>(asked.phone ?? null);
  const draft = useDraft<NewCallValues>({
    form,
    kind: 'call',
    subject: null,
    title: () => [customer?.name, form.getFieldValue(['description', 'event'])].filter(Boolean).join(' '),
    wanted: asked.key,
    fresh: asked.fresh,
    // Of a call on the telephone its own record goes on, however often it is left; of none other.
    fits: asked.phone
      ? (_, also) => (also as Partial<Beside> | undefined)?.phoneCall === asked.phone
      : undefined,
    also: { customer, verification, confirmedText, said, phoneCall } satisfies Beside,
    onRestore: (also) => {
      const beside = (also ?? {}) as Partial<Beside>;
      setCustomer(beside.customer ?? null);
      setVerification(beside.verification ?? null);
      setConfirmedText(beside.confirmedText ?? null);
      setSaid(beside.said ?? []);
      setPhoneCall(beside.phoneCall ?? asked.phone ?? null);
    },
  });
  const act = useAct<NewCallValues, CallView>({
    form,
    draft,
    run: (values, headers) => {
      const confirmed = confirmedText !== null && confirmedText === textOf(values.description);
      const context = {
        customerId: customer?.id ?? '',
        verificationId: verification?.id,
        confirmed,
        said,
        phoneCall: phoneCall ?? undefined,
      };
      return unwrap(api.POST('/api/calls', { body: newCallBody(values, context), headers }));
    },
    onDone: (call) => {
      void client.invalidateQueries({ queryKey: ['desk'] });
      void client.invalidateQueries({ queryKey: ['calls'] });
      void client.invalidateQueries({ queryKey: ['phone'] });
      onSaved(call);
    },
  });
  const choose = (found: CustomerCard | null) => {
    setCustomer(found);
    setVerification(null);
    draft.touch();
  };
  const onSaid = (code: string, on: boolean) => {
    setSaid((now) => {
      const others = now.filter((tick) => tick.code !== code);
      return on ? [...others, { code, at: new Date(serverNow()).toISOString() }] : others;
    });
    draft.touch();
  };
  const verified = (result: Verification) => {
    setVerification(result);
    draft.touch();
  };
  const confirm = (text: string | null) => {
    setConfirmedText(text);
    draft.touch();
  };
  return {
    customer,
    choose,
    verification,
    verified,
    confirmedText,
    confirm,
    said,
    onSaid,
    phoneCall,
    draft,
    act,
  };
}
