import { useTranslation } from 'react-i18next';
import { useCase } from '../../rooms/cases/use-case';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { ClocksPanel } from '../../rooms/deadlines/clocks-panel';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { CallHistory } from '../../rooms/intake/call-history';
import { UsedArticles } from '../../rooms/knowledge/used-articles';
import { Loaded } from '../../shared/ui/states';
import { CaseMain } from '../case-main';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** A case, its customer and its clocks, wherever it was chosen. */
export function CasePanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useCase(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="case" number={number} title={query.data?.title} back={back} />
        <Loaded query={query}>{(view) => <CaseMain key={view.number} view={view} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {query.data && (
          <CustomerPanel customer={query.data.customer}>
            <ClocksPanel clocks={query.data.clocks} />
            <ImprovementLinks kind="case" number={number} />
            <UsedArticles
              kind="case"
              number={number}
              about={query.data.description.event}
              open={query.data.state !== 'closed' && query.data.state !== 'archived'}
            />
            <CallHistory customerId={query.data.customer.id} />
          </CustomerPanel>
        )}
      </SidePanel>
    </>
  );
}
