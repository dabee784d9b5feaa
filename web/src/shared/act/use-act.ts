import type { FormInstance } from 'antd';
import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { ApiProblem, isUnanswered, problemOf } from '../../api/problem';
import type { FieldError, Problem } from '../../api/types';
import { onOutcome } from '../drafts/outbox';
import type { FormDraft } from '../drafts/use-draft';
import { showFieldErrors } from './field-errors';
import { newKey } from './new-key';
import { SendingContext } from './use-chosen';

export type ActHeaders = { 'Idempotency-Key': string; 'If-Match'?: string };

type Act<V, R> = {
  /** Sends the act. The headers go with the request as they are. */
  run: (values: V, headers: ActHeaders) => Promise<R>;
  onDone?: (result: R) => void;
  /** The version the person was looking at; sent as If-Match. */
  version?: number;
  form?: FormInstance;
  /** Where people write: their text is kept until it is sent, and sent later if nobody answers now. */
  draft?: FormDraft;
};

export type ActProblem = Problem & { unplaced: FieldError[] };

/**
 * One act of a person: the key is made when the form opens and kept until the act succeeds, so
 * that pressing twice, or again after a lost connection, does it once.
 */
export function useAct<V, R>({ run, onDone, version, form, draft }: Act<V, R>) {
  const key = useRef<string | null>(null);
  const busy = useRef(false);
  const here = useRef(true);
  const sending = useContext(SendingContext);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const done = async (result: R) => {
    key.current = null;
    await draft?.sent();
    if (!here.current) return;
    setProblem(null);
    onDone?.(result);
  };
  const refused = (told: Problem) => {
    if (!here.current) return;
    setProblem({ ...told, unplaced: form ? showFieldErrors(form, told) : (told.errors ?? []) });
    draft?.resume();
  };

  // It waited for the server and has its answer now.
  const settle = useRef<(outcome: { data: unknown } | { problem: Problem }) => void>(() => undefined);
  useEffect(() => {
    settle.current = (outcome) =>
      'data' in outcome ? void done(outcome.data as R) : refused(outcome.problem);
  });
  const draftKey = draft?.key;
  useEffect(
    () => (draftKey ? onOutcome(draftKey, (outcome) => settle.current(outcome)) : undefined),
    [draftKey],
  );

  /** `seen`: another version than the one first looked at, once the two were compared. */
  const submit = async (values: V, seen = version): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    sending?.start();
    setPending(true);
    key.current ??= newKey();
    const headers: ActHeaders = { 'Idempotency-Key': draft?.key ?? key.current };
    if (seen !== undefined) headers['If-Match'] = `"${seen}"`;
    try {
      await draft?.hold();
      await done(await run(values, headers));
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) console.error(error);
      const told = problemOf(error);
      if (draft && isUnanswered(told) && (await draft.queue())) setProblem(null);
      else refused(told);
      return false;
    } finally {
      busy.current = false;
      sending?.end();
      setPending(false);
    }
  };

  const clear = useCallback(() => setProblem(null), []);
  return { submit, pending, problem, clear };
}
