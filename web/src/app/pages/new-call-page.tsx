import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { NewCall } from '../../rooms/intake/new-call';
import type { NewCallValues } from '../../rooms/intake/new-call-values';
import { useNewCall, useOpening } from '../../rooms/intake/use-new-call';
import { announce } from '../../shared/ui/announcer';
import { Empty, Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';

export function NewCallPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewCallValues>();
  const opening = useOpening();
  usePageTitle(t('calls.new.title'));
  const call = useNewCall(form, (saved) => {
    announce(t('calls.new.saved', { number: saved.number }));
    void navigate(saved.caseNumber ? `/cases/${saved.caseNumber}` : `/calls/${saved.number}`);
  });
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <Loaded query={opening}>{(data) => <NewCall opening={data} form={form} call={call} />}</Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {call.customer ? (
          <CustomerPanel customer={call.customer}>
            <CallHistory customerId={call.customer.id} />
          </CustomerPanel>
        ) : (
          <Empty text={t('calls.new.needCustomer')} />
        )}
      </SidePanel>
    </div>
  );
}
