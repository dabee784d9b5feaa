import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../time/server-clock';
import { endOfDay, inHours, instantOf, textOf } from '../time/due-text';
import './due-input.css';

type Given = {
  id?: string;
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  disabled?: boolean;
  /** Days most promises end on, one press away. */
  days?: boolean;
  /** Lengths people say instead of a moment: so many hours from now. */
  hours?: number[];
  'aria-label'?: string;
};

/** A moment, written as the business writes it. What cannot be read stays as typed and stands for nothing. */
export function DueInput({ id, value, onChange, disabled, days = true, hours = [], ...label }: Given) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && (instantOf(typed) ?? undefined) === (value ?? undefined);
  const give = (text: string) => {
    setTyped(text);
    onChange?.(instantOf(text) ?? undefined);
  };
  return (
    <span className="due-input">
      <Input
        {...label}
        id={id}
        disabled={disabled}
        value={shown ? typed : value ? textOf(value) : (typed ?? '')}
        placeholder={t('commitments.dueFormat')}
        onChange={({ target }) => give(target.value)}
      />
      {hours.map((count) => (
        <button
          key={count}
          type="button"
          className="chip"
          disabled={disabled}
          onClick={() => give(inHours(serverNow(), count))}
        >
          {t('commitments.within', { hours: count })}
        </button>
      ))}
      {days && (
        <>
          <button
            type="button"
            className="chip"
            disabled={disabled}
            onClick={() => give(endOfDay(serverNow(), 0))}
          >
            {t('commitments.today')}
          </button>
          <button
            type="button"
            className="chip"
            disabled={disabled}
            onClick={() => give(endOfDay(serverNow(), 1))}
          >
            {t('commitments.tomorrow')}
          </button>
        </>
      )}
    </span>
  );
}
