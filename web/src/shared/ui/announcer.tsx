import { useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

/** Tells a screen reader, politely, what appeared elsewhere on the page. */
export function announce(text: string) {
  // The same sentence twice is read twice only if it differs.
  said = text === said ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => said);
  return (
    <div role="status" className="sr-only">
      {text}
    </div>
  );
}
