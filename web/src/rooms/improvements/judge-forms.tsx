import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Assessment, SuggestionView, Verdict } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { Choice } from '../../shared/ui/choice';
import { DepartmentSelect } from '../people/department-select';
import { ActCard } from '../../shared/act/act-card';

export type SuggestionForm = {
  item: SuggestionView;
  name: string;
  onDone: (next: SuggestionView) => void;
  onCancel: () => void;
};

export function AssessForm({ item, name, onDone, onCancel }: SuggestionForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Assessment>();
  const act = useAct<Assessment, SuggestionView>({
    form,
    version: item.version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/suggestions/{number}/assessment', {
          params: { path: { number: item.number } },
          headers,
          body,
        }),
      ),
    onDone,
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={name}
      initialValues={{ department: item.departmentCode }}
      onCancel={onCancel}
    >
      <Form.Item<Assessment>
        name="department"
        label={t('improvements.form.department')}
        extra={t('improvements.form.departmentNote')}
      >
        <DepartmentSelect />
      </Form.Item>
      <Form.Item<Assessment> name="note" label={t('improvements.form.note')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}

type Judged = { answer?: string; days?: number; opinion?: string };

export function JudgeForm({ item, name, onDone, onCancel }: SuggestionForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Judged>();
  const answer = Form.useWatch('answer', form);
  const act = useAct<Judged, SuggestionView>({
    form,
    version: item.version,
    run: ({ answer: given, days, opinion }, headers) => {
      const feasible = given === undefined ? null : given === 'yes';
      const body: Verdict = { feasible, days: feasible ? (days ?? null) : null, opinion };
      return unwrap(
        api.POST('/api/suggestions/{number}/evaluation', {
          params: { path: { number: item.number } },
          headers,
          body,
        }),
      );
    },
    onDone,
  });
  return (
    <ActCard form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<Judged> name="answer" label={t('improvements.form.feasible')}>
        <Choice
          label={t('improvements.form.feasible')}
          options={[
            { value: 'yes', label: t('improvements.yes') },
            { value: 'no', label: t('improvements.no') },
          ]}
        />
      </Form.Item>
      {answer === 'yes' && (
        <Form.Item<Judged> name="days" label={t('improvements.form.days')}>
          <InputNumber min={1} precision={0} />
        </Form.Item>
      )}
      <Form.Item<Judged>
        name="opinion"
        label={t('improvements.form.opinion')}
        extra={t('improvements.form.opinionNote')}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}
