import type { FormInstance } from 'antd';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CaseView } from '../../api/work';
import { useAct } from '../../shared/act/use-act';

export type Verb =
  'dispatch' | 'contacts' | 'progress' | 'handling' | 'fetch' | 'notice' | 'closure' | 'archive';
export type FormProps = {
  view: CaseView;
  name: string;
  onDone: (view: CaseView) => void;
  onCancel: () => void;
};

/** Additions change nothing somebody else could have changed: they go without a version. */
const additions: Verb[] = ['contacts', 'progress'];

export function useCaseAct<V extends Record<string, unknown>>(
  verb: Verb,
  { view, onDone }: Pick<FormProps, 'view' | 'onDone'>,
  form?: FormInstance,
) {
  return useAct<V, CaseView>({
    form,
    version: additions.includes(verb) ? undefined : view.version,
    run: (body, headers) =>
      unwrap(
        api.POST(`/api/cases/{number}/${verb}`, { params: { path: { number: view.number } }, body, headers }),
      ),
    onDone,
  });
}
