import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import type { CustomerCard } from '../../api/types';
import { CustomerFinder } from '../../rooms/customers/customer-finder';
import { CustomerPanel } from '../../rooms/customers/customer-panel';
import { CallHistory } from '../../rooms/intake/call-history';
import { usePageTitle } from '../page-title';

export function CustomersPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [chosen, setChosen] = useState<CustomerCard | null>(null);
  const state = useLocation().state as { asked?: string } | null;
  const start = state?.asked ?? params.get('q') ?? undefined;
  usePageTitle(t('customers.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('customers.title')}</h1>
        <p className="t2">{t('customers.page.intro')}</p>
      </div>
      <div className="customer-columns">
        <CustomerFinder key={start} start={start} fresh={params.has('fresh')} onChoose={setChosen} />
        <div className="customer-card" aria-live="polite">
          {chosen && (
            <CustomerPanel customer={chosen}>
              <CallHistory customerId={chosen.id} />
            </CustomerPanel>
          )}
        </div>
      </div>
    </main>
  );
}
