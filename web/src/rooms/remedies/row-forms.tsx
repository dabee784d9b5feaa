import { Button, Form, Input, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { RemedyApproval, RemedyCompletion, RemedyCondition, RemedyView } from '../../api/types';
import { useAct, type ActHeaders, type ActProblem } from '../../shared/act/use-act';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';

export type RowForm = { remedy: RemedyView; name: string; onDone: () => void; onCancel: () => void };

type Framed<V> = {
  form: FormInstance<V>;
  act: { problem: ActProblem | null; pending: boolean; submit: (values: V) => Promise<boolean> };
  name: string;
  onCancel: () => void;
  children: ReactNode;
};

/** A form inside a row of the card. */
function Frame<V extends object>({ form, act, name, onCancel, children }: Framed<V>) {
  const { t } = useTranslation();
  return (
    <Form
      form={form}
      layout="vertical"
      className="remedy-form"
      onFinish={(values) => void act.submit(values)}
      aria-label={name}
    >
      <ProblemBar problem={act.problem} />
      {children}
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('cases.form.confirm', { action: name })}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}

const at = (remedy: RemedyView, headers: ActHeaders) => ({
  params: { path: { number: remedy.number } },
  headers,
});

type YesNo = { answer?: string; note?: string };

export function ConditionForm({ remedy, name, onDone, onCancel }: RowForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<YesNo>();
  const act = useAct<YesNo, RemedyView>({
    form,
    version: remedy.version,
    run: ({ answer, note }, headers) => {
      const body: RemedyCondition = { holds: answer === 'yes', note };
      return unwrap(api.POST('/api/remedies/{number}/condition', { ...at(remedy, headers), body }));
    },
    onDone,
  });
  return (
    <Frame form={form} act={act} name={name} onCancel={onCancel}>
      <Answer label={remedy.condition ?? ''} yes={t('remedies.holds')} no={t('remedies.holdsNot')} />
      <Note label={t('remedies.note')} />
    </Frame>
  );
}

export function ApprovalForm({ remedy, name, onDone, onCancel }: RowForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<YesNo>();
  const act = useAct<YesNo, RemedyView>({
    form,
    version: remedy.version,
    run: ({ answer, note }, headers) => {
      const body: RemedyApproval = { agreed: answer === 'yes', note };
      return unwrap(api.POST('/api/remedies/{number}/approval', { ...at(remedy, headers), body }));
    },
    onDone,
  });
  return (
    <Frame form={form} act={act} name={name} onCancel={onCancel}>
      <Answer label={remedy.detail ?? ''} yes={t('remedies.agreed')} no={t('remedies.agreedNot')} />
      <Note label={t('remedies.note')} />
    </Frame>
  );
}

export function CompletionForm({ remedy, name, onDone, onCancel }: RowForm) {
  const { t } = useTranslation();
  const [form] = Form.useForm<YesNo>();
  const asks = remedy.asks === 'acceptance';
  const act = useAct<YesNo, RemedyView>({
    form,
    version: remedy.version,
    run: ({ answer, note }, headers) => {
      const body: RemedyCompletion = { note, accepted: asks ? answer === 'yes' : undefined };
      return unwrap(api.POST('/api/remedies/{number}/completion', { ...at(remedy, headers), body }));
    },
    onDone,
  });
  return (
    <Frame form={form} act={act} name={name} onCancel={onCancel}>
      {asks && <Answer label={t('remedies.accepts')} yes={t('remedies.yes')} no={t('remedies.no')} />}
      <Note label={remedy.asks === 'amount' ? t('remedies.proof') : t('remedies.note')} />
    </Frame>
  );
}

function Answer({ label, yes, no }: { label: string; yes: string; no: string }) {
  const { t } = useTranslation();
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  return (
    <Form.Item name="answer" label={label} rules={[{ required: true, message: t('common.required') }]}>
      <Choice label={label} options={options} />
    </Form.Item>
  );
}

function Note({ label }: { label: string }) {
  return (
    <Form.Item name="note" label={label}>
      <Input autoComplete="off" />
    </Form.Item>
  );
}
