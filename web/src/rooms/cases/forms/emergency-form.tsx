import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { EmergencyStart } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

/** By hand: whoever sees the danger says why. */
export function EmergencyForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<EmergencyStart>();
  const act = useCaseAct<EmergencyStart>(props, {
    form,
    adds: true,
    send: (body, how) => api.POST('/api/cases/{number}/emergency', { ...how, body }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item<EmergencyStart>
        name="reason"
        label={t('emergencies.startReason')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
    </ActForm>
  );
}
