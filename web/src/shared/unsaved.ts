import { useCallback, useEffect, useRef } from 'react';

/** Forms with text that is not sent yet. What was typed lives in memory only: it may be personal. */
const open = new Set<object>();

export const somethingUnsaved = () => open.size > 0;

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

function release(form: object) {
  open.delete(form);
  if (!somethingUnsaved()) globalThis.removeEventListener('beforeunload', ask);
}

/** While `unsaved`, closing, reloading and leaving the page ask first. Gives what to call once it is sent. */
export function useUnsaved(unsaved: boolean): () => void {
  const form = useRef({});
  useEffect(() => {
    if (!unsaved) return undefined;
    const own = form.current;
    open.add(own);
    globalThis.addEventListener('beforeunload', ask);
    return () => release(own);
  }, [unsaved]);
  return useCallback(() => release(form.current), []);
}
