/** How long after somebody touched the keyboard or the mouse a reading still counts as theirs. */
const theirs = 60_000;

let touched = Date.now();

const touch = () => {
  touched = Date.now();
};

if (typeof window !== 'undefined') {
  for (const sign of ['pointerdown', 'keydown', 'wheel'] as const) {
    window.addEventListener(sign, touch, { capture: true, passive: true });
  }
}

/** A page that refreshes itself says so: an open page nobody touches must go idle and end its session. */
export const readsByItself = (method: string) => method === 'GET' && Date.now() - touched > theirs;
