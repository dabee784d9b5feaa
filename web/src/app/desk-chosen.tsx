import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommitment } from '../rooms/commitments/use-commitment';
import { ClocksPanel } from '../rooms/deadlines/clocks-panel';
import { useVisit } from '../rooms/follow-ups/use-visit';
import { VisitBrief } from '../rooms/follow-ups/visit-brief';
import { useRemedy } from '../rooms/remedies/use-remedies';
import { Empty, Loaded } from '../shared/ui/states';
import { CallBackPanes } from './chosen/call-back-panes';
import { CallPanes } from './chosen/call-panes';
import { CasePanes } from './chosen/case-panes';
import { FeedbackPanes } from './chosen/feedback-panes';
import { ImprovementPanes } from './chosen/improvement-panes';
import { SuggestionPanes } from './chosen/suggestion-panes';
import { SidePanel } from './side-panel';
import { TaskTabs } from './task-tabs';

type Panes = ComponentType<{ number: string; back: string }>;

// Every kind of open work, and what a link to the desk may name besides.
const panes: Record<string, Panes> = {
  case: CasePanes,
  'follow-up': VisitPanes,
  commitment: CommitmentPanes,
  remedy: RemedyPanes,
  'call-back': CallBackPanes,
  suggestion: SuggestionPanes,
  improvement: ImprovementPanes,
  feedback: FeedbackPanes,
  call: CallPanes,
};

/** The chosen row of the desk, in the middle, with its panel. */
export function DeskChosen({ kind, number }: { kind: string; number: string }) {
  const { t } = useTranslation();
  const Chosen = panes[kind];
  if (Chosen) return <Chosen number={number} back="/desk" />;
  return (
    <main className="pane-main">
      <Empty text={t('desk.unknown')}>
        <Link to="/desk">{t('common.back')}</Link>
      </Empty>
    </main>
  );
}

/** A commitment is kept where it was made: on the page of its case. */
function CommitmentPanes({ number, back }: { number: string; back: string }) {
  const query = useCommitment(number);
  if (query.data) return <CasePanes number={query.data.aboutNumber} back={back} />;
  return (
    <main className="pane-main">
      <Loaded query={query}>{() => null}</Loaded>
    </main>
  );
}

/** So is a measure carried out. */
function RemedyPanes({ number, back }: { number: string; back: string }) {
  const query = useRemedy(number);
  if (query.data) return <CasePanes number={query.data.aboutNumber} back={back} />;
  return (
    <main className="pane-main">
      <Loaded query={query}>{() => null}</Loaded>
    </main>
  );
}

function VisitPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useVisit(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="follow-up" number={number} title={query.data?.brief.customerName} back={back} />
        <Loaded query={query}>
          {(visit) => (
            <div className="work">
              <h1>
                {visit.name} <small className="t2">{visit.number}</small>
              </h1>
              <p className="t2">{visit.assignedBecause}</p>
              <p className="open-visit">
                <Link to={`/follow-ups/${visit.number}`}>{t('desk.openVisit')}</Link>
              </p>
              <VisitBrief visit={visit} />
            </div>
          )}
        </Loaded>
      </main>
      <SidePanel label={t('clock.panel.title')}>
        {query.data && <ClocksPanel clocks={query.data.clocks} />}
      </SidePanel>
    </>
  );
}
