import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKeyring, runMany, type ManyRow, type Outcome } from '../../../shared/act/many';
import type { SendOne } from '../case-act';

/** Kept while the page lives: what got no answer is asked again under its key, wherever it is chosen next. */
const keys = newKeyring();

type Job = { code: string; send: SendOne; adds: boolean };

/** One act for many cases: how far it is, what was refused, and how it goes on. */
export function useMany(onDone: (numbers: string[]) => void) {
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [running, setRunning] = useState(0);
  const [stopping, setStopping] = useState(false);
  const halt = useRef(false);
  const last = useRef<Job | null>(null);
  // Whoever leaves the list does not go on unseen.
  useEffect(
    () => () => {
      halt.current = true;
    },
    [],
  );

  const run = async (job: Job, rows: ManyRow[]) => {
    if (running > 0 || rows.length === 0) return;
    last.current = job;
    halt.current = false;
    setStopping(false);
    setOutcome({ done: [], refused: [], left: rows.map(({ number }) => number) });
    setRunning(rows.length);
    const end = await runMany(rows, { ...job, keys, stopped: () => halt.current, tell: setOutcome });
    // The rows as they are now: whoever goes on has seen their new versions.
    await Promise.all(
      ['cases', 'case', 'timeline', 'desk'].map((stale) => client.invalidateQueries({ queryKey: [stale] })),
    );
    setRunning(0);
    onDone(end.done);
  };
  return {
    outcome,
    running,
    stopping,
    run,
    /** The same words with the same keys, for those not done. */
    again: (rows: ManyRow[]) => (last.current ? run(last.current, rows) : Promise.resolve()),
    stop: () => {
      halt.current = true;
      setStopping(true);
    },
    clear: () => setOutcome(null),
  };
}

export type Many = ReturnType<typeof useMany>;
