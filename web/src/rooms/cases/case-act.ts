import type { FormInstance } from 'antd';
import { unwrap, type Answer } from '../../api/problem';
import type { CaseView } from '../../api/types';
import { useAct, type ActHeaders } from '../../shared/act/use-act';

export type FormProps = {
  view: CaseView;
  name: string;
  onDone: (view: CaseView) => void;
  onCancel: () => void;
};

/** Everything of the request but its body. */
type How = { params: { path: { number: string } }; headers: ActHeaders };
type Send<V> = (body: V, how: How) => Promise<Answer<CaseView>>;
type Act<V> = {
  form: FormInstance<V>;
  send: Send<V>;
  /** An addition changes nothing somebody else could have changed: it goes without a version. */
  adds?: boolean;
};

export function useCaseAct<V>(
  { view, onDone }: Pick<FormProps, 'view' | 'onDone'>,
  { form, send, adds }: Act<V>,
) {
  return useAct<V, CaseView>({
    form,
    version: adds ? undefined : view.version,
    run: (body, headers) => unwrap(send(body, { params: { path: { number: view.number } }, headers })),
    onDone,
  });
}
