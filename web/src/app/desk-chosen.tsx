import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCase } from '../rooms/cases/use-case';
import { useCommitment } from '../rooms/commitments/use-commitment';
import { CustomerPanel } from '../rooms/customers/customer-panel';
import { ClocksPanel } from '../rooms/deadlines/clocks-panel';
import { useVisit } from '../rooms/follow-ups/use-visit';
import { VisitBrief } from '../rooms/follow-ups/visit-brief';
import { CallHistory } from '../rooms/intake/call-history';
import { CallBackWork, useCallBack } from '../rooms/telephony/call-back';
import { useRemedy } from '../rooms/remedies/use-remedies';
import { Loaded } from '../shared/ui/states';
import { CaseMain } from './case-main';
import { SidePanel } from './side-panel';
import { TaskTabs } from './task-tabs';

/** The chosen row of the desk, in the middle, with its panel. */
export function DeskChosen({ kind, number }: { kind: string; number: string }) {
  if (kind === 'follow-up') return <ChosenVisit number={number} />;
  if (kind === 'call-back') return <ChosenCallBack number={number} />;
  if (kind === 'remedy') return <ChosenRemedy number={number} />;
  return kind === 'commitment' ? <ChosenCommitment number={number} /> : <ChosenCase number={number} />;
}

/** A commitment is kept where it was made: on the page of its case. */
function ChosenCommitment({ number }: { number: string }) {
  const query = useCommitment(number);
  if (query.data) return <ChosenCase key={number} number={query.data.aboutNumber} />;
  return (
    <main className="pane-main">
      <Loaded query={query}>{() => null}</Loaded>
    </main>
  );
}

function ChosenCallBack({ number }: { number: string }) {
  const { t } = useTranslation();
  const query = useCallBack(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="call-back" number={number} title={query.data?.phone} back="/desk" />
        <Loaded query={query}>{(item) => <CallBackWork item={item} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {query.data?.customer && (
          <CustomerPanel customer={query.data.customer}>
            <CallHistory customerId={query.data.customer.id} />
          </CustomerPanel>
        )}
      </SidePanel>
    </>
  );
}

/** So is a measure carried out. */
function ChosenRemedy({ number }: { number: string }) {
  const query = useRemedy(number);
  if (query.data) return <ChosenCase key={number} number={query.data.aboutNumber} />;
  return (
    <main className="pane-main">
      <Loaded query={query}>{() => null}</Loaded>
    </main>
  );
}

function ChosenCase({ number }: { number: string }) {
  const { t } = useTranslation();
  const query = useCase(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="case" number={number} title={query.data?.title} back="/desk" />
        <Loaded query={query}>{(view) => <CaseMain view={view} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {query.data && (
          <CustomerPanel customer={query.data.customer}>
            <ClocksPanel clocks={query.data.clocks} />
            <CallHistory customerId={query.data.customer.id} />
          </CustomerPanel>
        )}
      </SidePanel>
    </>
  );
}

function ChosenVisit({ number }: { number: string }) {
  const { t } = useTranslation();
  const query = useVisit(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="follow-up" number={number} title={query.data?.brief.customerName} back="/desk" />
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
