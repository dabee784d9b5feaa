import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { CustomerFace } from './customer-panel';
import { NewCustomer } from './new-customer';

type Found = { items: CustomerCard[] };
type Given = {
  onChoose: (customer: CustomerCard) => void;
  start?: string;
  fresh?: boolean;
  mayCreate?: boolean;
};

const askedFor = (text: string) => {
  const digits = text.replace(/[\s-]/g, '');
  return digits.length === 4 ? { lastFour: digits } : { phone: digits };
};
const findable = /^\s*(\d{4}|\+?[\d\s-]{7,})\s*$/;

/** By full telephone number or its last four; somebody unknown is created on the spot. */
export function CustomerFinder({ onChoose, start, fresh = false, mayCreate = true }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ text: string }>();
  const [found, setFound] = useState<CustomerCard[] | null>(null);
  const [creating, setCreating] = useState(fresh);
  const text = Form.useWatch('text', form) ?? '';
  const act = useAct<{ text: string }, Found>({
    run: (values) => unwrap(api.POST('/api/customers/search', { body: askedFor(values.text) })),
    onDone: ({ items }) => {
      setFound(items);
      setCreating(false);
    },
  });
  useEffect(() => {
    if (start) form.submit();
  }, [start, form]);
  if (creating) return <NewCustomer typed={text} onDone={onChoose} onCancel={() => setCreating(false)} />;
  return (
    <div>
      <Form
        name="finder"
        form={form}
        layout="vertical"
        initialValues={{ text: start }}
        onFinish={(values) => void act.submit(values)}
      >
        <div className="finder">
          <Form.Item
            name="text"
            label={t('customers.search.label')}
            rules={[{ pattern: findable, required: true, message: t('customers.search.invalid') }]}
            validateTrigger="onSubmit"
          >
            <Input inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Button htmlType="submit" loading={act.pending}>
            {t('customers.search.button')}
          </Button>
          {mayCreate && <Button onClick={() => setCreating(true)}>{t('customers.search.fresh')}</Button>}
        </div>
      </Form>
      <ProblemBar problem={act.problem} />
      <div role="status">
        {found && (
          <p className="sm t2">
            {found.length > 0
              ? t('customers.search.found', { count: found.length })
              : t('customers.search.none')}
          </p>
        )}
      </div>
      <ul className="found">
        {(found ?? []).map((customer) => (
          <li key={customer.id}>
            <CustomerFace customer={customer} />
            <Button onClick={() => onChoose(customer)}>{t('customers.search.choose')}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
