import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CommitmentView, NewDue } from '../../api/types';
import { RowForm } from '../../shared/act/act-fields';
import { useAct } from '../../shared/act/use-act';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { DueInput } from '../../shared/ui/due-input';
import type { OfCommitment } from './keep-form';

/** Only with the customer's consent: by which way, when, and what they said. */
export function RescheduleForm({ commitment, name, onDone, onCancel }: OfCommitment) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<NewDue>();
  const { number, version } = commitment;
  const act = useAct<NewDue, CommitmentView>({
    form,
    version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/commitments/{number}/rescheduling', { params: { path: { number } }, headers, body }),
      ),
    onDone,
  });
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<NewDue>
        name="dueAt"
        label={t('commitments.due')}
        extra={t('commitments.dueNote')}
        rules={rules}
      >
        <DueInput />
      </Form.Item>
      <Form.Item<NewDue> name={['consent', 'channel']} label={t('commitments.consent')} rules={rules}>
        <Choice label={t('commitments.consent')} options={options('notice-channel')} />
      </Form.Item>
      <Form.Item<NewDue> name={['consent', 'at']} label={t('commitments.consentAt')} rules={rules}>
        <DueInput days={false} />
      </Form.Item>
      <Form.Item<NewDue> name={['consent', 'words']} label={t('commitments.consentWords')} rules={rules}>
        <Input />
      </Form.Item>
    </RowForm>
  );
}
