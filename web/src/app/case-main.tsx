import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../api/types';
import { Description, Echo, Obligations } from '../rooms/cases/case-cards';
import { CaseForm, recordable } from '../rooms/cases/case-forms';
import { CaseHeader } from '../rooms/cases/case-header';
import { useCaseChanged } from '../rooms/cases/use-case';
import { Timeline } from '../rooms/journal/timeline';
import { ActionBar } from '../shared/ui/action-bar';
import { announce } from '../shared/ui/announcer';

/** The case in the middle: what it is, what may be done now, what happened. */
export function CaseMain({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const changed = useCaseChanged();
  const [acting, setActing] = useState<string | null>(null);
  const actions = view.actions.filter(({ code }) => recordable(code));
  const action = actions.find(({ code }) => code === acting);
  const done = (name: string) => (next: CaseView) => {
    setActing(null);
    changed(next);
    announce(t('cases.done', { action: name }));
  };
  return (
    <div className="work">
      <CaseHeader view={view} />
      <ActionBar
        label={t('cases.actions')}
        actions={actions}
        chosen={acting}
        onChoose={(code) => setActing((now) => (now === code ? null : code))}
      />
      <div className="cols">
        <Timeline kind="cases" number={view.number} />
        <div className="cards">
          {action && (
            <CaseForm
              key={action.code}
              code={action.code}
              view={view}
              name={action.name}
              onDone={done(action.name)}
              onCancel={() => setActing(null)}
            />
          )}
          <Obligations view={view} />
          <Echo view={view} />
          <Description view={view} />
        </div>
      </div>
    </div>
  );
}
