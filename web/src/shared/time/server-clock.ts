import { useSyncExternalStore } from 'react';

/**
 * The server's time, as seen from this browser. Every answer carries Server-Time; countdowns use
 * it, so that a wrong clock on the desk shows no wrong lateness.
 */
let offset = 0;
let minute = 0;
const listeners = new Set<() => void>();

const sample = () => Date.now() + offset;
const floor = () => Math.floor(sample() / 60_000) * 60_000;

function tell() {
  minute = floor();
  for (const listener of listeners) listener();
}

export function learnServerTime(header: string | null) {
  const at = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(at)) return;
  const next = at - Date.now();
  // A second more or less is the network; only a real difference repaints the page.
  if (Math.abs(next - offset) < 2_000) return;
  offset = next;
  tell();
}

export const serverNow = () => sample();

let timer: ReturnType<typeof setTimeout> | undefined;
function schedule() {
  timer = setTimeout(
    () => {
      tell();
      schedule();
    },
    60_000 - (sample() % 60_000) + 50,
  );
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  if (!timer) schedule();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
};

/** The server's time in milliseconds, refreshed at each full minute. */
export function useMinute(): number {
  useSyncExternalStore(subscribe, () => (minute ||= floor()));
  return sample();
}
