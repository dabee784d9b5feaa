import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { NewCommitment } from '../../../api/types';
import { MarkedArea } from '../../../shared/words/marked-area';
import { useWords } from '../../../shared/words/use-words';
import { DueInput } from '../../../shared/ui/due-input';
import '../../commitments/commitments.css';
import { ColleagueSelect } from '../../people/colleague-select';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

/** A commitment by hand. What its source asks for besides, the server says. */
export function CommitForm(props: FormProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<NewCommitment>();
  const act = useCaseAct<NewCommitment>(props, {
    form,
    adds: true,
    send: (body, how) => api.POST('/api/cases/{number}/commitments', { ...how, body }),
  });
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <ActForm {...props} form={form} act={act} initialValues={{ source: 'agreed' }}>
      <div className="two">
        <Form.Item<NewCommitment> name="source" label={t('commitments.form.source')} rules={rules}>
          <Select options={options('commitment-by-hand')} />
        </Form.Item>
        <Form.Item<NewCommitment>
          name="ownerJobNumber"
          label={t('commitments.form.owner')}
          extra={t('commitments.form.ownerNote')}
        >
          <ColleagueSelect />
        </Form.Item>
      </div>
      <Form.Item<NewCommitment> name="text" label={t('commitments.form.text')} rules={rules}>
        <MarkedArea marked="answer" minRows={2} />
      </Form.Item>
      <Form.Item<NewCommitment> name="method" label={t('commitments.form.method')}>
        <Input />
      </Form.Item>
      <Form.Item<NewCommitment> name="dueAt" label={t('commitments.due')} extra={t('commitments.dueNote')}>
        <DueInput />
      </Form.Item>
    </ActForm>
  );
}
