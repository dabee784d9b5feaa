import { useEffect, useLayoutEffect, useRef } from 'react';

type Keys = Record<string, (event: KeyboardEvent) => void>;

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.getAttribute('role') === 'combobox');

/** 229 is what an input method sends for keys it swallows itself. */
export const composing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

const nameOf = (event: KeyboardEvent) => {
  const held = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : ''].filter(Boolean);
  // With Alt some layouts print another letter; the physical key is what was meant.
  const key = event.altKey && event.code.startsWith('Key') ? event.code.slice(3) : event.key;
  return [...held, key.length === 1 ? key.toLowerCase() : key].join('+');
};

/**
 * Keys of a page: 'n', '?', 'mod+k', 'alt+y'. Single keys are silent while somebody types or an
 * input method composes; those with a modifier only while it composes.
 */
export function useKeys(keys: Keys, active = true) {
  const latest = useRef(keys);
  // Before the page shows it: what is seen can be pressed.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || composing(event)) return;
      const name = nameOf(event);
      const run = latest.current[name];
      if (!run || (!name.includes('+') && typing(event.target))) return;
      if (document.querySelector('[role=dialog][aria-modal=true]') && !name.startsWith('mod+')) return;
      event.preventDefault();
      run(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
