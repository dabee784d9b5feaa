import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerEdit, CustomerFile } from '../../api/types';
import { Merge } from '../../shared/merge/merge';
import type { MergeField } from '../../shared/merge/merge-rows';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { useFileAct } from './use-customer-file';

/** Name, form of address, tier. The name is masked; an empty field leaves it as it is. */
export function CustomerForm({ file, onDone }: { file: CustomerFile; onDone: () => void }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<CustomerEdit>();
  const { customer, version } = file;
  const merge = useMerge();
  const act = useFileAct<CustomerEdit>({
    id: customer.id,
    form,
    version,
    onDone,
    run: ({ name, gender, tier, temperament, region, kind }, headers) =>
      unwrap(
        api.PUT('/api/customers/{id}', {
          params: { path: { id: customer.id } },
          body: { name: name || undefined, gender, tier, temperament, region: region || undefined, kind },
          headers,
        }),
      ),
  });
  const start = {
    gender: customer.gender ?? undefined,
    tier: customer.tier,
    temperament: customer.temperament ?? undefined,
    region: customer.region,
    kind: customer.kind,
  };
  return (
    <Form
      name="customer-edit"
      form={form}
      layout="vertical"
      initialValues={start}
      onFinish={(values) => void act.submit(values)}
    >
      <Merge
        form={form}
        problem={act.problem}
        seen={file}
        fields={merge}
        pending={act.pending}
        onSend={(seen) => void act.submit(form.getFieldsValue(), seen)}
        onBack={act.clear}
      >
        <Form.Item<CustomerEdit>
          name="name"
          label={t('customers.form.name')}
          extra={t('customers.contacts.stays', { masked: customer.name })}
        >
          <Input autoComplete="off" autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item<CustomerEdit> name="gender" label={t('customers.form.gender')}>
          <Choice label={t('customers.form.gender')} options={options('gender')} />
        </Form.Item>
        <Form.Item<CustomerEdit> name="tier" label={t('customers.form.tier')}>
          <Choice label={t('customers.form.tier')} options={options('tier')} />
        </Form.Item>
        <Form.Item<CustomerEdit> name="temperament" label={t('customers.form.temperament')}>
          <Choice label={t('customers.form.temperament')} options={options('temperament')} />
        </Form.Item>
        <Form.Item<CustomerEdit> name="kind" label={t('customers.form.kind')}>
          <Choice label={t('customers.form.kind')} options={options('customer-kind')} />
        </Form.Item>
        <Form.Item<CustomerEdit> name="region" label={t('customers.form.region')}>
          <Input autoComplete="off" maxLength={60} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('common.save')}
        </Button>
      </Merge>
    </Form>
  );
}

/** The name is not among them: it is masked here and in the answer. */
function useMerge(): MergeField[] {
  const { word } = useWords();
  const now = (record: Record<string, unknown>) => (record as unknown as CustomerFile).customer;
  return [
    {
      name: 'gender',
      word: 'gender',
      of: (r) => now(r).gender,
      text: (code) => word('gender', code as string),
    },
    { name: 'tier', word: 'tier', of: (r) => now(r).tier, text: (code) => word('tier', code as string) },
    {
      name: 'temperament',
      word: 'temperament',
      of: (r) => now(r).temperament,
      text: (code) => word('temperament', code as string),
    },
    {
      name: 'kind',
      word: 'customer-kind',
      of: (r) => now(r).kind,
      text: (c) => word('customer-kind', c as string),
    },
    { name: 'region', word: 'region', of: (r) => now(r).region },
  ];
}
