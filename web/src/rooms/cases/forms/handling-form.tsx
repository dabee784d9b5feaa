import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

type Values = { result: string; solution: string };

export function HandlingForm(props: FormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const act = useCaseAct<Values>('handling', props, form);
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <ActForm {...props} form={form} act={act}>
      <Form.Item name="result" label={t('cases.form.handle.result')} rules={rules}>
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
      <Form.Item
        name="solution"
        label={t('cases.form.handle.solution')}
        extra={t('cases.form.handle.solutionNote')}
        rules={rules}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActForm>
  );
}
