import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { CallBackWork, useCallBack } from '../../rooms/telephony/call-back';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function CallBackPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useCallBack(number);
  usePageTitle(`${t('phone.back.title')} ${number}`);
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="call-back" number={number} title={query.data?.phone} back="/phone" />
        <Loaded query={query}>{(item) => <CallBackWork item={item} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {query.data?.customer && (
          <CustomerPanel customer={query.data.customer}>
            <CallHistory customerId={query.data.customer.id} />
          </CustomerPanel>
        )}
      </SidePanel>
    </div>
  );
}
