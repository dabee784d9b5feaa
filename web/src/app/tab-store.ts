import { sealedCopy } from '../shared/drafts/draft-store';

export type Tab = { kind: string; number: string; title: string };

const name = 'tabs';
const most = 6;
const listeners = new Set<() => void>();

let tabs: Tab[] = [];

function show(next: Tab[]) {
  tabs = next;
  for (const listener of listeners) listener();
}

/** Titles are what customers said: the strip is kept sealed, like drafts, and goes with the person. */
function set(next: Tab[]) {
  show(next);
  void sealedCopy()
    ?.put(name, next)
    .catch(() => undefined);
}

const same = (a: Tab) => (b: Tab) => a.kind === b.kind && a.number === b.number;

/** The strip as it was; what was opened meanwhile comes after it. */
export async function loadTabs() {
  const before =
    (await sealedCopy()
      ?.get<Tab[]>(name)
      .catch(() => null)) ?? [];
  const fresh = tabs.filter((tab) => !before.some(same(tab)));
  show([...before, ...fresh].slice(-most));
}

/** Keeps the item in its place; a new one comes last and the oldest leaves. */
export function keepTab(tab: Tab) {
  const at = tabs.findIndex(same(tab));
  if (at < 0) set([...tabs, tab].slice(-most));
  else if (tabs[at]?.title !== tab.title) set(tabs.map((old, index) => (index === at ? tab : old)));
}

export const closeTab = (tab: Tab) => set(tabs.filter((other) => !same(tab)(other)));
export const forgetTabs = () => show([]);
export const readTabs = () => tabs;
export const subscribeTabs = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
