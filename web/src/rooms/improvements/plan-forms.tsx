import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Carried, ImprovementView, PlanText, SuggestionView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ActCard } from '../../shared/act/act-card';
import type { SuggestionForm } from './judge-forms';
import { PlanFields, planned } from './plan-fields';

export function PlanForm({ item, name, onDone, onCancel }: SuggestionForm) {
  const [form] = Form.useForm<PlanText>();
  const act = useAct<PlanText, SuggestionView>({
    form,
    version: item.version,
    run: (plan, headers) =>
      unwrap(
        api.POST('/api/suggestions/{number}/plan', {
          params: { path: { number: item.number } },
          headers,
          body: planned(plan),
        }),
      ),
    onDone,
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={name}
      initialValues={{ text: item.text, dueOn: item.plannedOn }}
      onCancel={onCancel}
    >
      <PlanFields again={false} />
    </ActCard>
  );
}

export type ItemForm = {
  item: ImprovementView;
  name: string;
  onDone: (next: ImprovementView) => void;
  onCancel: () => void;
};

export function ScheduleForm({ item, name, onDone, onCancel }: ItemForm) {
  const [form] = Form.useForm<PlanText>();
  const act = useAct<PlanText, ImprovementView>({
    form,
    version: item.version,
    run: (plan, headers) =>
      unwrap(
        api.POST('/api/improvements/{number}/schedule', {
          params: { path: { number: item.number } },
          headers,
          body: planned(plan),
        }),
      ),
    onDone,
  });
  return (
    <ActCard
      form={form}
      act={act}
      name={name}
      initialValues={{
        text: item.text,
        kind: item.kind,
        ownerJobNumber: item.owner?.jobNumber,
        dueOn: item.dueOn,
      }}
      onCancel={onCancel}
    >
      <PlanFields again={item.state === 'open'} />
    </ActCard>
  );
}

export function CompleteForm({ item, name, onDone, onCancel }: ItemForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Carried>();
  const act = useAct<Carried, ImprovementView>({
    form,
    version: item.version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/improvements/{number}/completion', {
          params: { path: { number: item.number } },
          headers,
          body,
        }),
      ),
    onDone,
  });
  return (
    <ActCard form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<Carried> name="effect" label={t('improvements.form.effect')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}
