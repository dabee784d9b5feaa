import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../src/api/problem';
import { newKeyring, runMany, type Outcome } from '../src/shared/act/many';
import type { ActHeaders } from '../src/shared/act/use-act';

const rows = [
  { number: 'a', version: 1 },
  { number: 'b', version: 2 },
  { number: 'c', version: 3 },
];
const no = (status: number, code = 'case.no') =>
  new ApiProblem({ type: '', title: '现在不能。', status, code, reference: '' });

type Sent = { number: string; headers: ActHeaders };

/** Answers by number: nothing is a yes. */
function desk(refusals: Record<string, ApiProblem>) {
  const sent: Sent[] = [];
  const keys = newKeyring();
  const told: Outcome[] = [];
  let stop = false;
  const run = (adds = false, some = rows) => {
    stop = false;
    return runMany(some, {
      code: 'progress',
      keys,
      adds,
      send: (number, headers) => {
        sent.push({ number, headers });
        const refusal = refusals[number];
        return refusal ? Promise.reject(refusal) : Promise.resolve();
      },
      stopped: () => stop,
      tell: (outcome) => told.push(outcome),
    });
  };
  return {
    sent,
    told,
    run,
    halt: () => (stop = true),
    keyOf: (n: number) => sent[n]?.headers['Idempotency-Key'],
  };
}

describe('one act for many', () => {
  it('sends each row by itself, with a key and the version seen of its own', async () => {
    const { sent, run } = desk({});
    const end = await run();
    expect(end).toEqual({ done: ['a', 'b', 'c'], refused: [], left: [] });
    expect(sent.map(({ headers }) => headers['If-Match'])).toEqual(['"1"', '"2"', '"3"']);
    expect(new Set(sent.map(({ headers }) => headers['Idempotency-Key'])).size).toBe(3);
  });

  it('sends an addition without a version', async () => {
    const { sent, run } = desk({});
    await run(true);
    expect(sent.every(({ headers }) => headers['If-Match'] === undefined)).toBe(true);
  });

  it('goes past a refusal, and tells how far it is', async () => {
    const { run, told } = desk({ b: no(409) });
    const end = await run();
    expect(end.done).toEqual(['a', 'c']);
    expect(end.refused.map(({ number, problem }) => `${number} ${problem.title}`)).toEqual(['b 现在不能。']);
    expect(told.map(({ left }) => left.length)).toEqual([2, 1, 0]);
  });

  it('stops between two rows and goes on with the others', async () => {
    const { run, sent, told, halt } = desk({});
    const before = told.push.bind(told);
    told.push = (...outcome) => {
      halt();
      return before(...outcome);
    };
    const end = await run();
    expect(end).toEqual({ done: ['a'], refused: [], left: ['b', 'c'] });
    told.push = before;
    expect((await run(false, rows.slice(1))).done).toEqual(['b', 'c']);
    expect(sent.map(({ number }) => number)).toEqual(['a', 'b', 'c']);
  });

  it('asks for no other row once nobody answers, and again under the same key', async () => {
    const refusals: Record<string, ApiProblem> = { b: no(0, 'connection.lost') };
    const { run, sent, keyOf } = desk(refusals);
    const end = await run();
    expect(end.done).toEqual(['a']);
    expect(end.refused.map(({ number }) => number)).toEqual(['b']);
    expect(end.left).toEqual(['c']);
    delete refusals.b;
    expect((await run(false, rows.slice(1))).done).toEqual(['b', 'c']);
    expect(sent.map(({ number }) => number)).toEqual(['a', 'b', 'b', 'c']);
    expect(keyOf(2)).toBe(keyOf(1));
  });

  it('tells once that a row was done in other words, then sends these', async () => {
    const { run, keyOf } = desk({ a: no(422, 'idempotency.other-body') });
    await run(true, rows.slice(0, 1));
    await run(true, rows.slice(0, 1));
    expect(keyOf(1)).not.toBe(keyOf(0));
  });

  it('makes a new key for what is done once more', async () => {
    const { run, keyOf } = desk({});
    await run(true, rows.slice(0, 1));
    await run(true, rows.slice(0, 1));
    expect(keyOf(1)).not.toBe(keyOf(0));
  });
});
