/** A form holds its draft while it is open, so that a second tab does not open the same one. */
const patience = 400;

const name = (key: string) => `huisheng-draft-${key}`;

/** Null: another tab has it open. A form that was just closed here needs a moment to let go. */
export async function claim(key: string): Promise<(() => void) | null> {
  if (!navigator.locks) return () => undefined;
  return new Promise((resolve) => {
    const hold = () =>
      new Promise<void>((letGo) => {
        resolve(letGo);
      });
    navigator.locks.request(name(key), { signal: AbortSignal.timeout(patience) }, hold).catch(() => {
      resolve(null);
    });
  });
}
