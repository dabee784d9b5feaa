import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';

type Given<V, R> = {
  run: (values: V, headers: ActHeaders) => Promise<R>;
  version?: number;
  form?: FormInstance;
  onDone?: () => void;
};

/** An act on people: the lists are asked again, and the change is told. */
export function usePeopleAct<V, R>({ run, version, form, onDone }: Given<V, R>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  return useAct<V, R>({
    form,
    version,
    run,
    onDone: () => {
      for (const stale of ['staff', 'departments', 'colleagues', 'roles', 'absences'])
        void client.invalidateQueries({ queryKey: [stale] });
      announce(t('people.act.done'));
      onDone?.();
    },
  });
}
