import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerFile } from '../../api/types';
import { useAct, type ActHeaders } from '../../shared/act/use-act';

const keyOf = (id: string) => ['customer', id];

/** A customer's file, masked. What was shown in clear never comes here: this is kept. */
export const useCustomerFile = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: () => unwrap(api.GET('/api/customers/{id}', { params: { path: { id } } })),
  });

export function useFileRefresh(id: string) {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: keyOf(id) });
}

type Given<V> = {
  id: string;
  run: (values: V, headers: ActHeaders) => Promise<CustomerFile>;
  version?: number;
  form?: FormInstance;
  onDone: () => void;
};

/** An act on the file: its answer is the file as it is now. */
export function useFileAct<V>({ id, run, version, form, onDone }: Given<V>) {
  const client = useQueryClient();
  return useAct<V, CustomerFile>({
    form,
    version,
    run,
    onDone: (file) => {
      client.setQueryData(keyOf(id), file);
      onDone();
    },
  });
}
