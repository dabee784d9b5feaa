import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CommitmentView, Keeping } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { SmallForm } from './small-form';

export type RowForm = { commitment: CommitmentView; onDone: () => void; onCancel: () => void };

export function KeepForm({ commitment, onDone, onCancel }: RowForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Keeping>();
  const { number, version } = commitment;
  const act = useAct<Keeping, CommitmentView>({
    form,
    version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/commitments/{number}/fulfilment', { params: { path: { number } }, headers, body }),
      ),
    onDone,
  });
  const name = commitment.actions.find(({ code }) => code === 'keep')?.name ?? '';
  return (
    <SmallForm {...act} form={form} name={name} onCancel={onCancel}>
      <Form.Item<Keeping> name="note" label={t('commitments.note')}>
        <Input />
      </Form.Item>
    </SmallForm>
  );
}
