import { useTranslation } from 'react-i18next';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { NotesCard } from '../../rooms/desk/notes/notes-card';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { CallHistory } from '../../rooms/intake/call-history';
import { CallRecord } from '../../rooms/intake/call-record';
import { useCall } from '../../rooms/intake/use-call';
import { UsedArticles } from '../../rooms/knowledge/used-articles';
import { Loaded, Section } from '../../shared/ui/states';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** A call record and who called, wherever it was chosen. */
export function CallPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useCall(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="call" number={number} title={query.data?.description.event} back={back} />
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
    </>
  );
}
