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
