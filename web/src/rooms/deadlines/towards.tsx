import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';

type Place = { top: number; right: number; arrow: number | null; maxHeight: number };
const gap = 8;

/** Beside the panel, towards the case, below its actions; the arrow stays on the row it explains. */
function placeOf(anchor: HTMLElement, height: number, width: number): Place {
  const row = anchor.getBoundingClientRect();
  const middle = row.top + row.height / 2;
  const acts = document.querySelector('.acts')?.getBoundingClientRect();
  const room = acts && acts.bottom + 320 < innerHeight ? acts.bottom + gap : 56;
  const maxHeight = innerHeight - room - gap;
  const tall = Math.min(height, maxHeight);
  const top = Math.max(room, Math.min(middle - tall / 2, innerHeight - tall - gap));
  const beside = row.left >= width + 2 * gap;
  const at = middle - top - 6;
  return {
    top,
    right: beside ? innerWidth - row.left + gap : gap,
    arrow: beside && at > gap && at < tall - 20 ? at : null,
    maxHeight,
  };
}

type Given = { anchor: RefObject<HTMLElement | null>; onLeave: () => void; children: ReactNode };

export function Towards({ anchor, onLeave, children }: Given) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    const put = () => {
      if (!box.current || !anchor.current) return;
      setPlace(placeOf(anchor.current, box.current.scrollHeight, box.current.offsetWidth));
    };
    put();
    // The reasons arrive after the frame: measured again when it grows.
    const watch = new ResizeObserver(put);
    if (box.current) watch.observe(box.current);
    window.addEventListener('resize', put);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', put);
    };
  }, [anchor]);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (!box.current?.contains(target) && !anchor.current?.contains(target)) onLeave();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [anchor, onLeave]);
  const style = place
    ? { top: place.top, right: place.right, maxHeight: place.maxHeight }
    : { top: 0, right: gap };
  return (
    <div className="towards" ref={box} style={style}>
      {children}
      {place?.arrow != null && <i style={{ top: place.arrow }} aria-hidden="true" />}
    </div>
  );
}
