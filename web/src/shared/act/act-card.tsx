import { useEffect, useRef } from 'react';
import { ActFields, type Framed } from './act-fields';

/** The frame of an act on a suggestion or an item of the plan: it takes the focus. */
export function ActCard<V extends object>(given: Framed<V>) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  return (
    <section className="card act-card" aria-label={given.name} ref={box}>
      <h3>{given.name}</h3>
      <ActFields {...given} className="card-body" />
    </section>
  );
}
