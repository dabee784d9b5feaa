import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { i18n } from '../src/shared/i18n/setup';
import { DayField } from '../src/shared/ui/day-field';

function Form() {
  const [day, setDay] = useState('');
  return (
    <I18nextProvider i18n={i18n}>
      <DayField aria-label="day" value={day} onChange={setDay} />
      <output>{day}</output>
    </I18nextProvider>
  );
}

test('a day that is typed is there before the field is left', async () => {
  render(<Form />);
  await userEvent.type(screen.getByRole('textbox'), '2026-06-30');
  expect(screen.getByRole('status').textContent).toBe('2026-06-30');
});
