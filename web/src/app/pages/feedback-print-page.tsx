import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PrintForm } from '../../rooms/intake/forms/print-form';
import { usePageTitle } from '../page-title';

export function FeedbackPrintPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  usePageTitle(t('feedback.form'));
  const days = { from: params.get('from') ?? undefined, to: params.get('to') ?? undefined };
  return (
    <main className="page">
      <PrintForm form="feedback" days={days} />
    </main>
  );
}
