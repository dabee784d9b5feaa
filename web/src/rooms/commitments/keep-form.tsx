import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CommitmentView, Keeping } from '../../api/types';
import { RowForm } from '../../shared/act/act-fields';
import { useAct } from '../../shared/act/use-act';

export type OfCommitment = {
  commitment: CommitmentView;
  name: string;
  onDone: () => void;
  onCancel: () => void;
};

export function KeepForm({ commitment, name, onDone, onCancel }: OfCommitment) {
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
  return (
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<Keeping> name="note" label={t('commitments.note')}>
        <Input />
      </Form.Item>
    </RowForm>
  );
}
