import { useId, type KeyboardEvent } from 'react';
import './choice.css';

type Option = { value: string; label: string; note?: string; off?: boolean };
type Given = {
  label: string;
  options: Option[];
  value?: string | null;
  onChange?: (value: string) => void;
  kind?: 'track' | 'boxes' | 'chips';
  id?: string;
  disabled?: boolean;
};

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One of several, as buttons: a radio group with arrow keys, one stop for Tab. */
export function Choice({ label, options, value, onChange, kind = 'track', id, disabled }: Given) {
  const own = useId();
  const group = id ?? own;
  const chosen = options.findIndex((option) => option.value === value);
  // One stop for Tab: the chosen one, else the first that may be chosen.
  const stop = chosen >= 0 ? chosen : options.findIndex(({ off }) => !off);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const open = options.filter(({ off }) => !off);
    if (!step || open.length === 0) return;
    event.preventDefault();
    const at = open.findIndex((option) => option.value === value);
    const next = (Math.max(at, step > 0 ? -1 : 0) + step + open.length) % open.length;
    const option = open[next];
    if (!option) return;
    onChange?.(option.value);
    document.getElementById(`${group}-${option.value}`)?.focus();
  };
  return (
    <div role="radiogroup" aria-label={label} className={`choice choice-${kind}`} onKeyDown={onKeyDown}>
      {options.map((option, index) => (
        <button
          key={option.value}
          id={`${group}-${option.value}`}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === stop ? 0 : -1}
          disabled={disabled || option.off}
          onClick={() => onChange?.(option.value)}
        >
          {kind === 'boxes' ? (
            <>
              <b>{option.label}</b>
              <span>{option.note}</span>
            </>
          ) : (
            option.label
          )}
        </button>
      ))}
    </div>
  );
}
