import { afterEach, expect, it, vi } from 'vitest';
import { readsByItself } from '../src/api/touch';

afterEach(() => vi.useRealTimers());

it('a reading long after the last touch is the page’s own', () => {
  vi.useFakeTimers({ now: Date.now() });
  window.dispatchEvent(new Event('keydown'));
  expect(readsByItself('GET')).toBe(false);
  vi.setSystemTime(Date.now() + 61_000);
  expect(readsByItself('GET')).toBe(true);
  expect(readsByItself('POST')).toBe(false);
  window.dispatchEvent(new Event('pointerdown'));
  expect(readsByItself('GET')).toBe(false);
});
