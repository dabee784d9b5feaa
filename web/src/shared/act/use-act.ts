import type { FormInstance } from 'antd';
import { useCallback, useRef, useState } from 'react';
import { ApiProblem, problemOf } from '../../api/problem';
import type { FieldError, Problem } from '../../api/types';
import { showFieldErrors } from './field-errors';
import { newKey } from './new-key';

export type ActHeaders = { 'Idempotency-Key': string; 'If-Match'?: string };

type Act<V, R> = {
  /** Sends the act. The headers go with the request as they are. */
  run: (values: V, headers: ActHeaders) => Promise<R>;
  onDone?: (result: R) => void;
  /** The version the person was looking at; sent as If-Match. */
  version?: number;
  form?: FormInstance;
};

export type ActProblem = Problem & { unplaced: FieldError[] };

/**
 * One act of a person: the key is made when the form opens and kept until the act succeeds, so
 * that pressing twice, or again after a lost connection, does it once.
 */
export function useAct<V, R>({ run, onDone, version, form }: Act<V, R>) {
  const key = useRef<string | null>(null);
  const busy = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ActProblem | null>(null);

  const submit = async (values: V): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    setPending(true);
    key.current ??= newKey();
    const headers: ActHeaders = { 'Idempotency-Key': key.current };
    if (version !== undefined) headers['If-Match'] = `"${version}"`;
    try {
      const result = await run(values, headers);
      key.current = null;
      setProblem(null);
      onDone?.(result);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) console.error(error);
      const told = problemOf(error);
      setProblem({ ...told, unplaced: form ? showFieldErrors(form, told) : (told.errors ?? []) });
      return false;
    } finally {
      busy.current = false;
      setPending(false);
    }
  };

  const clear = useCallback(() => setProblem(null), []);
  return { submit, pending, problem, clear };
}
