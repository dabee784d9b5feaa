import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { CaseView, Dispatching } from '../../../api/types';
import { Choice } from '../../../shared/ui/choice';
import type { MergeField } from '../../../shared/merge/merge-rows';
import { MarkedArea } from '../../../shared/words/marked-area';
import { useWords } from '../../../shared/words/use-words';
import { decided } from '../../commitments/commitment-field';
import { DueInput } from '../../../shared/ui/due-input';
import { ColleagueSelect, useColleagues } from '../../people/colleague-select';
import { DepartmentSelect, useDepartments } from '../../people/department-select';
import { ActForm } from '../act-form';
import { useCaseAct, type FormProps } from '../case-act';

export function DispatchForm(props: FormProps) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Dispatching>();
  const act = useCaseAct<Dispatching>(props, {
    form,
    send: (body, how) =>
      api.POST('/api/cases/{number}/dispatch', {
        ...how,
        body: { ...body, commitment: decided(body.commitment) },
      }),
  });
  // Of many cases each keeps what is not said here.
  const { many, view } = props;
  const given = many ? {} : { department: view.department.code, urgency: view.urgency };
  const department = Form.useWatch('department', form) ?? given.department;
  const merge = useMerge(department ?? '');
  return (
    <ActForm {...props} form={form} act={act} merge={merge} initialValues={given}>
      <div className="two">
        <Form.Item<Dispatching>
          name="department"
          label={t('cases.form.dispatch.department')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <DepartmentSelect onPick={() => form.setFieldValue('ownerJobNumber', undefined)} />
        </Form.Item>
        <Form.Item<Dispatching>
          name="ownerJobNumber"
          label={t('cases.form.dispatch.owner')}
          extra={t('cases.form.dispatch.ownerNote')}
        >
          <ColleagueSelect department={department} />
        </Form.Item>
      </div>
      <Form.Item<Dispatching>
        name="urgency"
        label={t('cases.form.dispatch.urgency')}
        extra={many && t('cases.bulk.keeps')}
      >
        <Choice label={t('cases.form.dispatch.urgency')} options={options('urgency-hotline')} />
      </Form.Item>
      <Form.Item<Dispatching> name="note" label={t('cases.form.dispatch.note')}>
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
      <Told asks={!!many || (view.source === 'hotline' && !view.milestones.dispatchedAt)} />
    </ActForm>
  );
}

/** What the customer was told as their matter left the hotline: until when they are called, or nothing yet. */
function Told({ asks }: { asks: boolean }) {
  const { t } = useTranslation();
  const none = Form.useWatch(['commitment', 'none']) as boolean | undefined;
  return (
    <>
      <Form.Item<Dispatching>
        name={['commitment', 'dueAt']}
        label={t('commitments.handOver')}
        extra={t('commitments.handOverNote')}
      >
        <DueInput disabled={none} hours={[2, 24]} days={false} />
      </Form.Item>
      {asks && (
        <Form.Item<Dispatching> name={['commitment', 'none']} valuePropName="checked">
          <Checkbox>{t('commitments.notTold')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** Department, owner and urgency stand in the case too. */
function useMerge(department: string): MergeField[] {
  const { word } = useWords();
  const { data: departments } = useDepartments();
  const { data: colleagues } = useColleagues(department);
  const inCase = (record: Record<string, unknown>) => record as unknown as CaseView;
  const departmentName = (code: unknown) => departments?.items.find((one) => one.code === code)?.name;
  const person = (jobNumber: unknown) => colleagues?.items.find((one) => one.jobNumber === jobNumber)?.name;
  return [
    {
      name: 'department',
      word: 'department',
      of: (record) => inCase(record).department.code,
      text: (code) => departmentName(code) ?? String(code ?? ''),
    },
    {
      name: 'ownerJobNumber',
      word: 'owner',
      of: (record) => inCase(record).owner?.jobNumber,
      text: (jobNumber) => [person(jobNumber), jobNumber].filter(Boolean).join(' '),
    },
    {
      name: 'urgency',
      word: 'urgency',
      of: (record) => inCase(record).urgency,
      text: (code) => word('urgency', code as string),
    },
  ];
}
