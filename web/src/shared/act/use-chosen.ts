import { createContext, useMemo, useRef, useState } from 'react';

type Sending = { start: () => void; end: () => void };

/** Told by every act under it when it goes and when it was answered. */
export const SendingContext = createContext<Sending | null>(null);

/**
 * Which act's form is open. One pressed while another is on its way opens when that is done, so that neither
 * the answer nor the press is lost; if it is refused, the refusal stays.
 */
export function useChosen<A>() {
  const [chosen, setChosen] = useState<A | null>(null);
  const onTheWay = useRef(0);
  const wanted = useRef<A | null>(null);
  const sending = useMemo<Sending>(
    () => ({
      start: () => {
        onTheWay.current++;
      },
      end: () => {
        onTheWay.current--;
        wanted.current = null;
      },
    }),
    [],
  );
  return {
    chosen,
    setChosen,
    sending,
    choose: (next: A | null) => {
      if (onTheWay.current > 0) wanted.current = next;
      else setChosen(next);
    },
    /** The open one is done. */
    done: () => setChosen(wanted.current),
  };
}
