import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/ui/choice';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';
import { useChannels } from '../channels';

type Contact = { channel: string; text: string };
type Progress = { text: string; expectedOn?: string };

export function ContactForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Contact>();
  const act = useCaseAct<Contact>('contacts', props, form);
  const channels = useChannels();
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ channel: 'telephone' }}>
      <Form.Item name="channel" label={t('cases.form.contact.channel')}>
        <Choice label={t('cases.form.contact.channel')} options={channels} />
      </Form.Item>
      <Form.Item
        name="text"
        label={t('cases.form.contact.text')}
        extra={t('cases.form.contact.textNote')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActForm>
  );
}

export function ProgressForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Progress>();
  const act = useCaseAct<Progress>('progress', props, form);
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item
        name="text"
        label={t('cases.form.progress.text')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <Form.Item
        name="expectedOn"
        label={t('cases.form.progress.expectedOn')}
        normalize={(value: string) => value.trim() || undefined}
        rules={[{ pattern: /^\d{4}-\d{2}-\d{2}$/, message: t('cases.form.dateFormat') }]}
      >
        <Input placeholder={t('cases.form.dateFormat')} />
      </Form.Item>
    </ActForm>
  );
}
