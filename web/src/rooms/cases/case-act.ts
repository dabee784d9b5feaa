import type { FormInstance } from 'antd';
import { unwrap, type Answer } from '../../api/problem';
import type { CaseView } from '../../api/types';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import { useDraft } from '../../shared/drafts/use-draft';

export type FormProps = {
  view: CaseView;
  /** The act, as the server names it. */
  code: string;
  name: string;
  onDone: (view: CaseView) => void;
  onCancel: () => void;
  /** Opened without being asked for: it takes no focus. */
  quiet?: boolean;
  onTyping?: () => void;
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

export function useCaseAct<V>({ view, code, onDone }: FormProps, { form, send, adds }: Act<V>) {
  const draft = useDraft<V>({
    form,
    kind: code,
    subject: { kind: 'case', number: view.number },
    title: view.title,
    version: adds ? undefined : view.version,
  });
  const act = useAct<V, CaseView>({
    form,
    draft,
    version: adds ? undefined : draft.version,
    run: (body, headers) => unwrap(send(body, { params: { path: { number: view.number } }, headers })),
    onDone,
  });
  return { ...act, draft };
}

export type CaseAct<V> = ReturnType<typeof useCaseAct<V>>;
