import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { NextContact } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { ColleagueSelect } from '../../people/colleague-select';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

/** When the customer is contacted again, by whom, and what was said the last time. */
export function NextContactForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NextContact>();
  const act = useCaseAct<NextContact>(props, {
    form,
    send: (body, how) => api.POST('/api/cases/{number}/next-contact', { ...how, body }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item<NextContact>
        name="nextOn"
        label={t('cases.tracking.next')}
        normalize={(value: string) => value.trim() || undefined}
        rules={[
          { required: true, message: t('common.required') },
          { pattern: /^\d{4}-\d{2}-\d{2}$/, message: t('cases.form.dateFormat') },
        ]}
      >
        <Input placeholder={t('cases.form.dateFormat')} />
      </Form.Item>
      <Form.Item<NextContact>
        name="said"
        label={t('cases.tracking.said')}
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
      <Form.Item<NextContact>
        name="contactJobNumber"
        label={t('cases.tracking.contact')}
        extra={t('cases.tracking.contactNote')}
      >
        <ColleagueSelect />
      </Form.Item>
    </ActForm>
  );
}
