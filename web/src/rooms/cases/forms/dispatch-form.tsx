import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../shared/ui/choice';
import { urgencyChoices } from '../../../shared/words/choices';
import { useWords } from '../../../shared/words/use-words';
import { ColleagueSelect } from '../../people/colleague-select';
import { DepartmentSelect } from '../../people/department-select';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

type Values = { department: string; ownerJobNumber?: string; urgency?: string; note?: string };

export function DispatchForm(props: FormProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Values>();
  const act = useCaseAct<Values>('dispatch', props, form);
  const department = Form.useWatch('department', form) ?? props.view.department.code;
  return (
    <ActForm
      {...props}
      form={form}
      act={act}
      initialValues={{ department: props.view.department.code, urgency: props.view.urgency }}
    >
      <div className="two">
        <Form.Item
          name="department"
          label={t('cases.form.dispatch.department')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <DepartmentSelect onPick={() => form.setFieldValue('ownerJobNumber', undefined)} />
        </Form.Item>
        <Form.Item
          name="ownerJobNumber"
          label={t('cases.form.dispatch.owner')}
          extra={t('cases.form.dispatch.ownerNote')}
        >
          <ColleagueSelect department={department} />
        </Form.Item>
      </div>
      <Form.Item name="urgency" label={t('cases.form.dispatch.urgency')}>
        <Choice label={t('cases.form.dispatch.urgency')} options={urgencyChoices(options('urgency'))} />
      </Form.Item>
      <Form.Item name="note" label={t('cases.form.dispatch.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
    </ActForm>
  );
}
