import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard, NewCustomer as Values } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { DraftLine, RestoredBar } from '../../shared/drafts/draft-line';
import { useDraft } from '../../shared/drafts/use-draft';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useWords } from '../../shared/words/use-words';

type Given = { typed: string; onDone: (customer: CustomerCard) => void; onCancel: () => void };

/** An empty field is a field not told; the server gets only what is known. */
const told = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Values;

export function NewCustomer({ typed, onDone, onCancel }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Values>();
  const known = typed.replace(/[\s-]/g, '');
  const draft = useDraft<Values>({
    form,
    kind: 'customer',
    subject: null,
    title: () => `${((form.getFieldValue('name') as string | undefined) ?? '').slice(0, 1)}*`,
    // Never somebody else's name under the number just looked for.
    fits: ({ phone, fragment }) => !known || phone === known || fragment === known,
  });
  const act = useAct<Values, CustomerCard>({
    form,
    draft,
    run: (values, headers) => unwrap(api.POST('/api/customers', { body: told(values), headers })),
    onDone,
  });
  const start = known.length > 6 ? { phone: known } : { fragment: known || undefined };
  return (
    <Form
      name="customer"
      form={form}
      layout="vertical"
      initialValues={start}
      disabled={draft.state === 'waiting'}
      onValuesChange={draft.touch}
      onFinish={(values) => void act.submit(values)}
    >
      <RestoredBar draft={draft} />
      <ProblemBar problem={act.problem} />
      <div className="grid-2">
        <Form.Item<Values>
          name="name"
          label={t('customers.form.name')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item<Values> name="gender" label={t('customers.form.gender')}>
          <Choice label={t('customers.form.gender')} options={options('gender')} />
        </Form.Item>
        <Form.Item<Values>
          name="phone"
          label={t('customers.form.phone')}
          extra={t('customers.form.phoneNote')}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item<Values>
          name="fragment"
          label={t('customers.form.fragment')}
          extra={t('customers.form.fragmentNote')}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item<Values> name="email" label={t('customers.form.email')}>
          <Input inputMode="email" autoComplete="off" />
        </Form.Item>
        <Form.Item<Values> name="identity" label={t('customers.form.identity')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item<Values> name="address" label={t('customers.form.address')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item<Values> name="tier" label={t('customers.form.tier')}>
          <Choice label={t('customers.form.tier')} options={options('tier')} />
        </Form.Item>
        <Form.Item<Values> name="temperament" label={t('customers.form.temperament')}>
          <Choice label={t('customers.form.temperament')} options={options('temperament')} />
        </Form.Item>
        <Form.Item<Values> name="region" label={t('customers.form.region')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('customers.form.submit')}
        </Button>
        <Button disabled={false} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <DraftLine draft={draft} />
      </div>
    </Form>
  );
}
