import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCase } from '../../rooms/cases/use-case';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { ClocksPanel } from '../../rooms/deadlines/clocks-panel';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { CallHistory } from '../../rooms/intake/call-history';
import { UsedArticles } from '../../rooms/knowledge/used-articles';
import { Loaded } from '../../shared/ui/states';
import { CaseMain } from '../case-main';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function CasePage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useCase(number);
  usePageTitle(query.data ? `${number} ${query.data.title}` : number);
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="case" number={number} title={query.data?.title} back="/cases" />
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
    </div>
  );
}
