import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from '../src/shared/keys/use-keys';

const pressed = vi.fn();

function Page() {
  useKeys({ n: () => pressed('n'), 'mod+k': () => pressed('mod+k'), 'alt+y': () => pressed('alt+y') });
  return <input aria-label="field" />;
}

beforeEach(() => {
  pressed.mockClear();
  render(<Page />);
});

describe('keys', () => {
  it('answer on the page', () => {
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(pressed).toHaveBeenCalledWith('n');
  });

  it('are silent while somebody types', () => {
    fireEvent.keyDown(screen.getByLabelText('field'), { key: 'n' });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('are silent while an input method composes, with or without a modifier', () => {
    fireEvent.keyDown(document.body, { key: 'n', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'n', keyCode: 229 });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true, isComposing: true });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('with a modifier also answer from a field', () => {
    fireEvent.keyDown(screen.getByLabelText('field'), { key: 'k', ctrlKey: true });
    fireEvent.keyDown(screen.getByLabelText('field'), { key: '¥', code: 'KeyY', altKey: true });
    expect(pressed.mock.calls.flat()).toEqual(['mod+k', 'alt+y']);
  });
});
