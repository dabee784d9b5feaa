import { useSearchParams } from 'react-router';

type Changes = Record<string, string | undefined>;

/** What the address says a list is cut by; a page changes the address and nothing else. */
export function useAddressCut<N extends string>(path: string, names: readonly N[]) {
  const [params, setParams] = useSearchParams();
  const read = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<N, string>;
  return {
    params,
    read,
    set: (changes: Changes) => setParams((before) => changed(before, changes)),
    to: (changes: Changes) => ({ pathname: path, search: `?${changed(params, changes).toString()}` }),
  };
}

function changed(before: URLSearchParams, changes: Changes) {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
