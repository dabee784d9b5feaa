import { Button } from 'antd';
import { SendingContext, useChosen } from './use-chosen';
import type { ReactNode } from 'react';
import './act.css';

type Action = { code: string; name: string; allowed: boolean; refusal?: { title?: string | null } | null };
type Opened = { name: string; onDone: () => void; onCancel: () => void };
type Given<A extends Action> = {
  actions: A[];
  onChanged: () => void;
  form: (action: A, opened: Opened) => ReactNode;
};

/** What may be done with a row of a card: its buttons, and under them the form of the one pressed. */
export function RowActs<A extends Action>({ actions, onChanged, form }: Given<A>) {
  const { chosen, choose, done, sending } = useChosen<string>();
  const open = actions.find(({ code, allowed }) => code === chosen && allowed);
  const onDone = () => {
    done();
    onChanged();
  };
  return (
    <>
      {actions.length > 0 && (
        <div className="row-acts">
          {actions.map(({ code, name, allowed, refusal }) => (
            <Button
              key={code}
              size="small"
              disabled={!allowed}
              title={refusal?.title ?? undefined}
              aria-expanded={chosen === code}
              onClick={() => choose(chosen === code ? null : code)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <SendingContext value={sending}>
          {form(open, { name: open.name, onDone, onCancel: () => choose(null) })}
        </SendingContext>
      )}
    </>
  );
}
