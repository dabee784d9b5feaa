import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { NewFeedback } from '../../rooms/intake/feedback/new-feedback';
import type { NewFeedbackValues } from '../../rooms/intake/feedback/new-feedback-values';
import { useFeedbackStart, useNewFeedback } from '../../rooms/intake/feedback/use-new-feedback';
import type { Asked } from '../../rooms/intake/use-new-call';
import { newKey } from '../../shared/act/new-key';
import { announce } from '../../shared/ui/announcer';
import { Empty, Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';

/** Another draft is another form: it begins with nothing of the one before. */
export function NewFeedbackPage() {
  const [params] = useSearchParams();
  const asked = { key: params.get('draft'), fresh: params.has('fresh') };
  return <FeedbackForm key={asked.key ?? params.get('fresh') ?? ''} asked={asked} />;
}

function FeedbackForm({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewFeedbackValues>();
  const start = useFeedbackStart();
  usePageTitle(t('feedback.new.title'));
  const feedback = useNewFeedback(form, start.data, asked, (saved) => {
    announce(t('feedback.new.saved', { number: saved.number }));
    void navigate(`/feedback/${saved.number}`);
  });
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <Loaded query={start}>
          {(data) => (
            <NewFeedback
              start={data}
              form={form}
              feedback={feedback}
              onFresh={() => void navigate(`/feedback/new?fresh=${newKey()}`)}
            />
          )}
        </Loaded>
      </main>
      <SidePanel label={t('customers.customer')}>
        {feedback.customer ? (
          <CustomerPanel customer={feedback.customer}>
            <CallHistory customerId={feedback.customer.id} />
          </CustomerPanel>
        ) : (
          <Empty text={t('calls.new.needCustomer')} />
        )}
      </SidePanel>
    </div>
  );
}
