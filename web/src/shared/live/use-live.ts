import { useEffect, useRef } from 'react';
import { onLive, type LiveEvent } from './stream';

/** Told of every event of the stream while the component is there. */
export function useLive(listener: (told: LiveEvent) => void) {
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => onLive((told) => latest.current(told)), []);
}
