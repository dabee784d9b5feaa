import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionView, CaseView } from '../api/types';
import { Description, Echo, Obligations, Proofs } from '../rooms/cases/case-cards';
import { TrackingCard } from '../rooms/cases/tracking-card';
import { CaseForm, recordable } from '../rooms/cases/case-forms';
import { CaseHeader } from '../rooms/cases/case-header';
import { CommitmentsCard } from '../rooms/commitments/commitments-card';
import { RemediesCard } from '../rooms/remedies/remedies-card';
import { StuckDrafts } from '../rooms/cases/stuck-drafts';
import { useCaseChanged, useCaseReload } from '../rooms/cases/use-case';
import { OverdueBar } from '../rooms/deadlines/overdue-bar';
import { Urgings } from '../rooms/deadlines/urgings';
import { EmergencyBand } from '../rooms/emergencies/emergency-band';
import { NotesCard } from '../rooms/desk/notes/notes-card';
import { PresenceLine } from '../rooms/desk/presence';
import { usePresence } from '../rooms/desk/use-presence';
import { ElsewhereBar } from '../rooms/journal/elsewhere-bar';
import { Timeline } from '../rooms/journal/timeline';
import { useElsewhere } from '../rooms/journal/use-elsewhere';
import { CaseMessages } from '../rooms/notices/case-messages';
import { SendingContext, useChosen } from '../shared/act/use-chosen';
import { sameSubject } from '../shared/drafts/draft';
import { draftList, draftsReady } from '../shared/drafts/draft-store';
import { ActionBar } from '../shared/ui/action-bar';
import { announce } from '../shared/ui/announcer';
import { Purged } from '../shared/ui/purged';
import { useWords } from '../shared/words/use-words';

type Acting = { action: ActionView; byItself: boolean };

/** The case in the middle: what it is, what may be done now, what happened. */
export function CaseMain({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const changed = useCaseChanged();
  const reload = useCaseReload(view.number);
  const chosen = useActing(view);
  const acting = chosen.chosen;
  const [typing, setTyping] = useState(false);
  const others = usePresence('case', view.number, typing);
  const elsewhere = useElsewhere({
    subject: 'case',
    kind: 'cases',
    number: view.number,
    clean: !typing,
    reload,
  });
  const actions = view.actions.filter(({ code }) => recordable(code));
  // By the words of now: the language may have changed since it was opened.
  const asked = acting?.action.code;
  const name = actions.find(({ code }) => code === asked)?.name ?? word('action', asked);
  const open = (next: Acting | null) => {
    chosen.choose(next);
    setTyping(false);
  };
  const planning = actions.find(({ code, allowed }) => code === 'remedy' && allowed);
  const plan = planning && (() => open({ action: planning, byItself: false }));
  const done = (name: string) => (next: CaseView) => {
    chosen.done();
    setTyping(false);
    changed(next);
    announce(t('cases.done', { action: name }));
  };
  const see = () => {
    elsewhere.dismiss();
    reload();
    document.getElementById('timeline')?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="work">
      <CaseHeader view={view} beside={<PresenceLine others={others} />} />
      <ElsewhereBar entry={elsewhere.entry} onSee={see} />
      <Purged at={view.purgedAt} />
      <OverdueBar kind="case" number={view.number} clocks={view.clocks} onDone={reload} />
      <EmergencyBand run={view.emergency} onChanged={reload} />
      <ActionBar
        label={t('cases.actions')}
        actions={actions}
        chosen={acting?.action.code ?? null}
        onChoose={(code) => {
          const action = actions.find((one) => one.code === code);
          // Pressed just as it opened by itself, it stays and takes the focus.
          const closes = acting?.action.code === code && !acting.byItself;
          open(action && !closes ? { action, byItself: false } : null);
        }}
      />
      <div className="cols">
        <Timeline kind="cases" number={view.number} />
        <div className="cards">
          {acting && (
            <SendingContext value={chosen.sending}>
              <CaseForm
                key={acting.action.code}
                code={acting.action.code}
                view={view}
                name={name}
                quiet={acting.byItself}
                onTyping={() => setTyping(true)}
                onDone={done(name)}
                onCancel={() => open(null)}
              />
            </SendingContext>
          )}
          <StuckDrafts view={view} open={acting?.action.code ?? null} />
          <RemediesCard board={view.remedies} onPlan={plan} onChanged={reload} />
          <CommitmentsCard commitments={view.commitments} warnings={view.warnings} onChanged={reload} />
          <TrackingCard view={view} />
          <Obligations view={view} />
          <NotesCard kind="case" number={view.number} />
          <CaseMessages number={view.number} />
          <Urgings
            kind="case"
            number={view.number}
            open={view.clocks.some(({ state }) => state === 'running')}
          />
          <Echo view={view} />
          <Description view={view} />
          <Proofs view={view} />
        </div>
      </div>
    </div>
  );
}

/** Which form is open. One with unsent text opens by itself: after a reload a person finds it where it was. */
function useActing(view: CaseView) {
  const chosen = useChosen<Acting>();
  const { setChosen } = chosen;
  const [first] = useState(view);
  useEffect(() => {
    let here = true;
    const subject = { kind: 'case', number: first.number };
    void draftsReady().then(() => {
      const draft = draftList().find((row) => sameSubject(row.subject, subject) && recordable(row.kind));
      const action = first.actions.find(({ code, allowed }) => allowed && code === draft?.kind);
      if (here && action) setChosen((now) => now ?? { action, byItself: true });
    });
    return () => {
      here = false;
    };
  }, [first, setChosen]);
  return chosen;
}
