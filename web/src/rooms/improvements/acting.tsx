import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImprovementAction } from '../../api/types';
import { SendingContext, useChosen } from '../../shared/act/use-chosen';
import { ActionBar } from '../../shared/ui/action-bar';
import { announce } from '../../shared/ui/announcer';
import { useChanged } from './use-improvements';

export type Acting = { code: string; name: string; onDone: () => void; onCancel: () => void };

/** What may be done, and the form of what was chosen. */
export function useActing(actions: ImprovementAction[], form: (acting: Acting) => ReactNode) {
  const { t } = useTranslation();
  const changed = useChanged();
  const { chosen: code, choose, done, sending } = useChosen<string>();
  const first = actions.find(({ allowed }) => allowed)?.code;
  const chosen = actions.find((one) => one.code === code && one.allowed);
  return {
    bar: (
      <ActionBar
        label={t('improvements.actions')}
        actions={actions.map((one) => ({ ...one, primary: one.code === first }))}
        chosen={chosen?.code ?? null}
        onChoose={(next) => choose(next === code ? null : next)}
      />
    ),
    form: chosen && (
      <SendingContext value={sending}>
        {form({
          code: chosen.code,
          name: chosen.name,
          onDone: () => {
            done();
            changed();
            announce(t('improvements.done', { action: chosen.name }));
          },
          onCancel: () => choose(null),
        })}
      </SendingContext>
    ),
  };
}
