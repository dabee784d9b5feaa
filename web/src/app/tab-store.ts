export type Tab = { kind: string; number: string; title: string };

const name = 'huisheng.tabs';
const most = 6;
const listeners = new Set<() => void>();

function load(): Tab[] {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '[]') as Tab[];
  } catch {
    return [];
  }
}

let tabs = load();

function set(next: Tab[]) {
  tabs = next;
  try {
    sessionStorage.setItem(name, JSON.stringify(next));
  } catch {
    // The strip then lives as long as the page.
  }
  for (const listener of listeners) listener();
}

const same = (a: Tab) => (b: Tab) => a.kind === b.kind && a.number === b.number;

/** Keeps the item in its place; a new one comes last and the oldest leaves. */
export function keepTab(tab: Tab) {
  const at = tabs.findIndex(same(tab));
  if (at < 0) set([...tabs, tab].slice(-most));
  else if (tabs[at]?.title !== tab.title) set(tabs.map((old, index) => (index === at ? tab : old)));
}

export const closeTab = (tab: Tab) => set(tabs.filter((other) => !same(tab)(other)));
export const forgetTabs = () => set([]);
export const readTabs = () => tabs;
export const subscribeTabs = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
