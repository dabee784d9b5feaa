import { useSyncExternalStore } from 'react';
import { onSetting, readSetting, writeSetting } from '../settings';
import { cssVariables, tokensOf, type ThemeName } from './tokens';

const listeners = new Set<() => void>();
const preferred = (): ThemeName =>
  globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const stored = readSetting('theme');
let current: ThemeName = stored === 'dark' || stored === 'light' ? stored : preferred();

function paint(name: ThemeName) {
  const root = document.documentElement;
  for (const [variable, value] of cssVariables(tokensOf(name))) root.style.setProperty(variable, value);
  root.style.colorScheme = name;
  root.dataset.theme = name;
}

paint(current);

function show(name: ThemeName) {
  current = name;
  paint(name);
  for (const listener of listeners) listener();
}

export function setTheme(name: ThemeName) {
  writeSetting('theme', name);
  show(name);
}

onSetting('theme', (name) => show(name === 'dark' ? 'dark' : 'light'));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useThemeName = () => useSyncExternalStore(subscribe, () => current);
