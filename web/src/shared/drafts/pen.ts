const toBrowser = 300;
const toServer = 1_000;

/** What changes with every key pressed and is not worth a new picture. */
export function newPen(key: string) {
  let browser: ReturnType<typeof setTimeout> | undefined;
  let server: ReturnType<typeof setTimeout> | undefined;
  return {
    key,
    title: '',
    values: {} as Record<string, unknown>,
    version: undefined as number | undefined,
    dirty: false,
    held: false,
    saving: Promise.resolve() as Promise<unknown>,
    get pending() {
      return server !== undefined;
    },
    soon(here: () => void, there: () => void) {
      browser ??= setTimeout(() => {
        browser = undefined;
        here();
      }, toBrowser);
      clearTimeout(server);
      server = setTimeout(there, toServer);
    },
    stop() {
      clearTimeout(browser);
      clearTimeout(server);
      browser = undefined;
      server = undefined;
    },
  };
}
