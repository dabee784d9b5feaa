import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Contacting, Progress } from '../../../api/types';
import { Choice } from '../../../shared/ui/choice';
import { MarkedArea } from '../../../shared/words/marked-area';
import { useWords } from '../../../shared/words/use-words';
import { CommitmentField, decided } from '../../commitments/commitment-field';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

export function ContactForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Contacting>();
  const act = useCaseAct<Contacting>(props, {
    form,
    adds: true,
    send: (body, how) =>
      api.POST('/api/cases/{number}/contacts', {
        ...how,
        body: { ...body, commitment: decided(body.commitment) },
      }),
  });
  const { options } = useWords();
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ channel: 'telephone' }}>
      <Form.Item<Contacting> name="channel" label={t('cases.form.contact.channel')}>
        <Choice label={t('cases.form.contact.channel')} options={options('notice-channel')} />
      </Form.Item>
      <Form.Item<Contacting>
        name="text"
        label={t('cases.form.contact.text')}
        extra={t('cases.form.contact.textNote')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" />
      </Form.Item>
      <CommitmentField form={form} texts={['text']} known={props.view.commitments} />
    </ActForm>
  );
}

export function ProgressForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Progress>();
  const act = useCaseAct<Progress>(props, {
    form,
    adds: true,
    send: (body, how) =>
      api.POST('/api/cases/{number}/progress', {
        ...how,
        body: { ...body, commitment: decided(body.commitment) },
      }),
  });
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item<Progress>
        name="text"
        label={t('cases.form.progress.text')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" />
      </Form.Item>
      <CommitmentField form={form} texts={['text']} known={props.view.commitments} />
      <Form.Item<Progress>
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
