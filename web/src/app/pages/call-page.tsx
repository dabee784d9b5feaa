import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { NotesCard } from '../../rooms/desk/notes/notes-card';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { CallHistory } from '../../rooms/intake/call-history';
import { CallRecord } from '../../rooms/intake/call-record';
import { UsedArticles } from '../../rooms/knowledge/used-articles';
import { Loaded, Section } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function CallPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useQuery({
    queryKey: ['call', number],
    queryFn: () => unwrap(api.GET('/api/calls/{number}', { params: { path: { number } } })),
  });
  usePageTitle(t('calls.record.title', { number }));
  const title = query.data?.description.event;
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="call" number={number} title={title} back="/calls" />
        <Loaded query={query}>{(call) => <CallRecord call={call} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {query.data && <NotesCard kind="call" number={number} />}
        <ImprovementLinks kind="call" number={number} />
        {query.data && !query.data.imported && <UsedArticles kind="call" number={number} />}
        {query.data?.customer && (
          <CustomerPanel customer={query.data.customer}>
            <CallHistory customerId={query.data.customer.id} />
          </CustomerPanel>
        )}
        {query.data?.imported && !query.data.customer && (
          <Section title={t('customers.customer')}>
            <p className="t2 sm">{t('calls.record.noCustomer')}</p>
          </Section>
        )}
      </SidePanel>
    </div>
  );
}
