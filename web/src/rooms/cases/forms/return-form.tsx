import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Returning } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

/** A department gives the case back; the second time the supervisor rules. */
export function ReturnForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Returning>();
  const act = useCaseAct<Returning>(props, {
    form,
    send: (body, how) => api.POST('/api/cases/{number}/return', { ...how, body }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item<Returning>
        name="reason"
        label={t('cases.form.return.reason')}
        extra={t('cases.form.return.note')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
    </ActForm>
  );
}
