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
  /** Filled once for many cases: who sends it for each of them. */
  many?: { pending: boolean; start: (send: SendOne, adds: boolean) => void };
};

export type SendOne = (number: string, headers: ActHeaders) => Promise<CaseView>;

/** Everything of the request but its body. */
type How = { params: { path: { number: string } }; headers: ActHeaders };
type Send<V> = (body: V, how: How) => Promise<Answer<CaseView>>;
type Act<V> = {
  form: FormInstance<V>;
  send: Send<V>;
  /** An addition changes nothing somebody else could have changed: it goes without a version. */
  adds?: boolean;
};

export function useCaseAct<V>({ view, code, onDone, many }: FormProps, { form, send, adds }: Act<V>) {
  const draft = useDraft<V>({
    form,
    kind: code,
    subject: { kind: 'case', number: view.number },
    title: view.title,
    version: adds ? undefined : view.version,
    off: many !== undefined,
  });
  const sendOne = (body: V, number: string, headers: ActHeaders) =>
    unwrap(send(body, { params: { path: { number } }, headers }));
  const act = useAct<V, CaseView>({
    form,
    draft,
    version: adds ? undefined : draft.version,
    run: (body, headers) => sendOne(body, view.number, headers),
    onDone,
  });
  if (!many) return { ...act, draft };
  const submit = (body: V) => {
    many.start((number, headers) => sendOne(body, number, headers), adds === true);
    return Promise.resolve(true);
  };
  return { ...act, draft, submit, pending: many.pending };
}

export type CaseAct<V> = ReturnType<typeof useCaseAct<V>>;
