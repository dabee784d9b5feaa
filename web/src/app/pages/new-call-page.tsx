import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { NewCall } from '../../rooms/intake/new-call';
import type { NewCallValues } from '../../rooms/intake/new-call-values';
import { useNewCall, useOpening, type Asked } from '../../rooms/intake/use-new-call';
import { newKey } from '../../shared/act/new-key';
import { announce } from '../../shared/ui/announcer';
import { Empty, Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';

/** Another draft is another form: it begins with nothing of the one before. */
export function NewCallPage() {
  const [params] = useSearchParams();
  const asked = { key: params.get('draft'), fresh: params.has('fresh'), phone: params.get('phone') };
  const one = [asked.key, asked.phone, params.get('fresh')].filter(Boolean).join(' ');
  return <CallForm key={one} asked={asked} />;
}

function CallForm({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewCallValues>();
  const opening = useOpening();
  usePageTitle(t('calls.new.title'));
  const call = useNewCall(form, asked, (saved) => {
    announce(t('calls.new.saved', { number: saved.number }));
    void navigate(saved.caseNumber ? `/cases/${saved.caseNumber}` : `/calls/${saved.number}`);
  });
  const fresh = () => {
    const next = new URLSearchParams({ fresh: newKey() });
    if (call.phoneCall) next.set('phone', call.phoneCall);
    void navigate(`/calls/new?${next.toString()}`);
  };
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <Loaded query={opening}>
          {(data) => <NewCall opening={data} form={form} call={call} onFresh={fresh} />}
        </Loaded>
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
