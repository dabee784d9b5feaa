import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type {
  RemedyApproval,
  RemedyCompletion,
  RemedyCondition,
  RemedyView,
  RemedyWithdrawal,
} from '../../api/types';
import { RowForm } from '../../shared/act/act-fields';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import { Choice } from '../../shared/ui/choice';

export type OfRemedy = { remedy: RemedyView; name: string; onDone: () => void; onCancel: () => void };

const at = (remedy: RemedyView, headers: ActHeaders) => ({
  params: { path: { number: remedy.number } },
  headers,
});

type YesNo = { answer?: string; note?: string };

export function ConditionForm({ remedy, name, onDone, onCancel }: OfRemedy) {
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
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      <Answer label={remedy.condition ?? ''} yes={t('remedies.holds')} no={t('remedies.holdsNot')} />
      <Note label={t('remedies.note')} />
    </RowForm>
  );
}

export function ApprovalForm({ remedy, name, onDone, onCancel }: OfRemedy) {
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
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      <Answer label={remedy.detail ?? ''} yes={t('remedies.agreed')} no={t('remedies.agreedNot')} />
      <Note label={t('remedies.note')} />
    </RowForm>
  );
}

export function CompletionForm({ remedy, name, onDone, onCancel }: OfRemedy) {
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
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      {asks && <Answer label={t('remedies.accepts')} yes={t('remedies.yes')} no={t('remedies.no')} />}
      <Note label={remedy.asks === 'amount' ? t('remedies.proof') : t('remedies.note')} />
    </RowForm>
  );
}

export function WithdrawalForm({ remedy, name, onDone, onCancel }: OfRemedy) {
  const { t } = useTranslation();
  const [form] = Form.useForm<RemedyWithdrawal>();
  const act = useAct<RemedyWithdrawal, RemedyView>({
    form,
    version: remedy.version,
    run: (body, headers) =>
      unwrap(api.POST('/api/remedies/{number}/withdrawal', { ...at(remedy, headers), body })),
    onDone,
  });
  return (
    <RowForm form={form} act={act} name={name} onCancel={onCancel}>
      <Form.Item<RemedyWithdrawal> name="reason" label={t('remedies.why')}>
        <Input autoComplete="off" maxLength={500} />
      </Form.Item>
    </RowForm>
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
