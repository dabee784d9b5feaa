import { useTranslation } from 'react-i18next';
import { Reveal } from './reveal';
import { useCustomerFile } from './use-customer-file';

/** The whole number for whoever is about to call: the same act as in the customer's file, with its reason and its entry. */
export function RevealPhone({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { data } = useCustomerFile(customerId);
  if (!data) return null;
  return <Reveal file={data} item="phone" label={t('visits.brief.phone')} />;
}
