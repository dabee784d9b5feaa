import { ApiProblem, isUnanswered, problemOf } from '../../api/problem';
import type { Problem } from '../../api/types';
import { newKey } from './new-key';
import type { ActHeaders } from './use-act';

export type ManyRow = { number: string; version: number };
export type RefusedRow = { number: string; problem: Problem };
/** `left`: not asked for yet, because it was stopped or nobody answered. */
export type Outcome = { done: string[]; refused: RefusedRow[]; left: string[] };

/** One key for each row until its act is done: asked again, the row is not done twice. */
export function newKeyring() {
  const keys = new Map<string, string>();
  return {
    of: (name: string) => {
      const key = keys.get(name) ?? newKey();
      keys.set(name, key);
      return key;
    },
    drop: (name: string) => keys.delete(name),
  };
}

type Given = {
  /** What the keys are kept under beside the number. */
  code: string;
  keys: ReturnType<typeof newKeyring>;
  /** An addition goes without the version that was seen. */
  adds: boolean;
  send: (number: string, headers: ActHeaders) => Promise<unknown>;
  stopped: () => boolean;
  tell: (outcome: Outcome) => void;
};

/**
 * The ordinary act, for one row after another: rules, rights and journal are those of a single act. A refusal ends its
 * own row alone; whoever got no answer does not ask for the next.
 */
export async function runMany(rows: ManyRow[], { code, keys, adds, send, stopped, tell }: Given) {
  let outcome: Outcome = { done: [], refused: [], left: rows.map(({ number }) => number) };
  for (const { number, version } of rows) {
    if (stopped()) break;
    const name = `${code} ${number}`;
    const headers: ActHeaders = { 'Idempotency-Key': keys.of(name) };
    if (!adds) headers['If-Match'] = `"${version}"`;
    const left = outcome.left.filter((one) => one !== number);
    try {
      await send(number, headers);
      keys.drop(name);
      outcome = { ...outcome, done: [...outcome.done, number], left };
    } catch (error) {
      if (!(error instanceof ApiProblem)) console.error(error);
      const problem = problemOf(error);
      // Done before in other words: that is told once, then these words may go.
      if (problem.code === 'idempotency.other-body') keys.drop(name);
      outcome = { ...outcome, refused: [...outcome.refused, { number, problem }], left };
      if (isUnanswered(problem) || problem.status === 401) break;
    } finally {
      tell(outcome);
    }
  }
  return outcome;
}
