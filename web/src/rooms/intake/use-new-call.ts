import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard, Verification } from '../../api/types';
import type { CallView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useUnsaved } from '../../shared/unsaved';
import { newCallBody, textOf, type NewCallValues } from './new-call-values';

export const useOpening = () =>
  useQuery({
    queryKey: ['opening'],
    queryFn: () => unwrap(api.GET('/api/calls/opening')),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Everything of a new record that is not a field: who calls, what was said and confirmed. */
export function useNewCall(form: FormInstance<NewCallValues>, onSaved: (call: CallView) => void) {
  const client = useQueryClient();
  const [customer, setCustomer] = useState<CustomerCard | null>(null);
  const [verification, setVerification] = useState<Verification | null>(null);
  const [confirmedText, setConfirmedText] = useState<string | null>(null);
  const [said, setSaid] = useState<string[]>([]);
  const [touched, setTouched] = useState(false);
  const sent = useUnsaved(touched || customer !== null);
  const act = useAct<NewCallValues, CallView>({
    form,
    run: (values, headers) => {
      const confirmed = confirmedText !== null && confirmedText === textOf(values.description);
      const context = { customerId: customer?.id ?? '', verificationId: verification?.id, confirmed, said };
      return unwrap(api.POST('/api/calls', { body: newCallBody(values, context), headers }));
    },
    onDone: (call) => {
      sent();
      void client.invalidateQueries({ queryKey: ['desk'] });
      void client.invalidateQueries({ queryKey: ['calls'] });
      onSaved(call);
    },
  });
  const choose = (found: CustomerCard | null) => {
    setCustomer(found);
    setVerification(null);
  };
  const onSaid = (code: string, on: boolean) =>
    setSaid((now) => (on ? [...now, code] : now.filter((other) => other !== code)));
  return {
    customer,
    choose,
    verification,
    setVerification,
    confirmedText,
    setConfirmedText,
    said,
    onSaid,
    setTouched,
    act,
  };
}
