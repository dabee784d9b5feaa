import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PrintTickets } from '../../rooms/intake/forms/tickets/print-tickets';
import { usePageTitle } from '../page-title';

export function TicketsPrintPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  usePageTitle(t('cases.old.form'));
  return (
    <main className="page">
      <PrintTickets days={{ from: params.get('from') ?? undefined, to: params.get('to') ?? undefined }} />
    </main>
  );
}
