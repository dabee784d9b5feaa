import type { KeyboardEvent } from 'react';
import { composing } from './use-keys';

/** Ctrl Enter sends the form being filled; Enter alone never does in a long one. */
export function sendOnCtrlEnter(event: KeyboardEvent, send: () => void) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || composing(event.nativeEvent)) return;
  event.preventDefault();
  send();
}
