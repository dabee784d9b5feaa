import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useAct } from '../src/shared/act/use-act';
import { SendingContext, useChosen } from '../src/shared/act/use-chosen';
import { show } from './house';

type Answer = { yes: () => void; no: () => void };
let answer: Answer;
const asked = () =>
  new Promise<string>((resolve, reject) => {
    answer = { yes: () => resolve('done'), no: () => reject(new Error('no')) };
  });

function Form({ name, onDone }: { name: string; onDone: () => void }) {
  const act = useAct<object, string>({ run: asked, onDone });
  return (
    <button type="button" onClick={() => void act.submit({})}>
      send {name} {act.problem && 'refused'}
    </button>
  );
}

function Page() {
  const { chosen, choose, done, sending } = useChosen<string>();
  return (
    <>
      {['fetch', 'tell'].map((name) => (
        <button key={name} type="button" onClick={() => choose(name)}>
          {name}
        </button>
      ))}
      <SendingContext value={sending}>
        {chosen && <Form key={chosen} name={chosen} onDone={done} />}
      </SendingContext>
    </>
  );
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

it('opens what is pressed while an act is on its way once that is done', async () => {
  show(<Page />);
  await press('fetch');
  await press(/send fetch/);
  await press('tell');
  expect(screen.queryByText(/send tell/)).toBeNull();
  answer.yes();
  expect(await screen.findByText(/send tell/)).toBeTruthy();
  expect(screen.queryByText(/send fetch/)).toBeNull();
});

it('keeps a refusal on screen, whatever was pressed meanwhile', async () => {
  show(<Page />);
  await press('fetch');
  await press(/send fetch/);
  await press('tell');
  answer.no();
  expect(await screen.findByText(/refused/)).toBeTruthy();
  await press(/send fetch/);
  answer.yes();
  await waitFor(() => expect(screen.queryByText(/send/)).toBeNull());
});
