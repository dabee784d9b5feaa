import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { Handling } from '../../../api/types';
import type { MergeField } from '../../../shared/merge/merge-rows';
import { MarkedArea } from '../../../shared/words/marked-area';
import { CommitmentField, decided } from '../../commitments/commitment-field';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

const merge: MergeField[] = [
  { name: 'result', word: 'result', of: ({ result }) => result },
  { name: 'solution', word: 'solution', of: ({ solution }) => solution },
];

export function HandlingForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Handling>();
  const act = useCaseAct<Handling>(props, {
    form,
    send: (body, how) =>
      api.POST('/api/cases/{number}/handling', {
        ...how,
        body: { ...body, commitment: decided(body.commitment) },
      }),
  });
  const open = props.view.commitments.filter(({ keptAt }) => !keptAt);
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <ActForm {...props} form={form} act={act} merge={merge}>
      <Form.Item<Handling> name="result" label={t('cases.form.handle.result')} rules={rules}>
        <MarkedArea marked="answer" />
      </Form.Item>
      <Form.Item<Handling>
        name="solution"
        label={t('cases.form.handle.solution')}
        extra={t('cases.form.handle.solutionNote')}
        rules={rules}
      >
        <MarkedArea marked="answer" />
      </Form.Item>
      <CommitmentField form={form} texts={['result', 'solution']} known={props.view.commitments} />
      {open.length > 0 && (
        <Form.Item<Handling> name="keeps" label={t('commitments.keeps')}>
          <Checkbox.Group
            options={open.map(({ number, text, dueText }) => ({
              value: number,
              label: t('commitments.keepsRow', { text, due: dueText }),
            }))}
          />
        </Form.Item>
      )}
    </ActForm>
  );
}
