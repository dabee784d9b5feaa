import { useTranslation } from 'react-i18next';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { CallBackWork, useCallBack } from '../../rooms/telephony/call-back';
import { Loaded } from '../../shared/ui/states';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** A call to be returned and who it was, wherever it was chosen. */
export function CallBackPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useCallBack(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="call-back" number={number} title={query.data?.phone} back={back} />
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
