import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom knows neither; the component library asks for both.
globalThis.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
})) as unknown as typeof matchMedia;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
const computed = globalThis.getComputedStyle;
globalThis.getComputedStyle = (element: Element) => computed(element);

Element.prototype.scrollIntoView ??= () => undefined;

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 });

afterEach(cleanup);
