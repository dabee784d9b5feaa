import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard, HoldText } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { CustomerFace } from '../customers/customer-panel';
import '../customers/customers.css';

type Given = { whose: CustomerCard | null; onChoose: (who: CustomerCard | null) => void };

/** The customer a hold is for, looked up by telephone number or its last four; nobody copies an id. */
export function Whose({ whose, onChoose }: Given) {
  const { t } = useTranslation();
  return (
    <Form.Item<HoldText> name="number" label={t('keeping.customer')}>
      {whose ? (
        <span className="flex">
          <b>{whose.name}</b> {whose.phone}
          <Button size="small" onClick={() => onChoose(null)}>
            {t('keeping.otherCustomer')}
          </Button>
        </span>
      ) : (
        <Finder onChoose={onChoose} />
      )}
    </Form.Item>
  );
}

/** No form of its own: it stands inside the one of the hold. */
function Finder({ onChoose }: { onChoose: (who: CustomerCard) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [found, setFound] = useState<CustomerCard[] | null>(null);
  const digits = text.replace(/[\s-]/g, '');
  const act = useAct<string, { items: CustomerCard[] }>({
    run: (asked) =>
      unwrap(
        api.POST('/api/customers/search', {
          body: asked.length === 4 ? { lastFour: asked } : { phone: asked },
        }),
      ),
    onDone: ({ items }) => setFound(items),
  });
  const look = () => {
    if (/^\d{4}$|^\+?\d{7,}$/.test(digits)) void act.submit(digits);
  };
  return (
    <>
      <div className="finder">
        <Input
          inputMode="tel"
          autoComplete="off"
          aria-label={t('customers.search.label')}
          placeholder={t('customers.search.label')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPressEnter={(event) => {
            event.preventDefault();
            look();
          }}
        />
        <Button loading={act.pending} onClick={look}>
          {t('customers.search.button')}
        </Button>
      </div>
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
    </>
  );
}
