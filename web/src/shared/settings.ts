/** Small choices of this browser. A browser that keeps nothing still works. */
const prefix = 'huisheng.';

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string) {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Private windows may refuse; the choice then lasts for this page only.
  }
}

/** A choice made in another tab of this browser. */
export function onSetting(name: string, listener: (value: string) => void) {
  globalThis.addEventListener?.('storage', ({ key, newValue }) => {
    if (key === prefix + name && newValue !== null) listener(newValue);
  });
}
