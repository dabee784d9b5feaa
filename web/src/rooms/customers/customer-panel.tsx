import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCard } from '../../api/types';
import { Avatar } from '../../shared/ui/marks';
import { useMay } from '../../shared/session';
import { Section } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { ContactList } from './contact-list';
import './customers.css';

export function CustomerFace({ customer }: { customer: CustomerCard }) {
  const { word } = useWords();
  const { name, honorificName, tier, tenure, temperament, phone, region } = customer;
  return (
    <div className="face">
      <Avatar name={name} size={32} />
      <div>
        <b>{honorificName || name}</b> {tier && <span className="tag">{word('tier', tier)}</span>}{' '}
        {tenure && <span className="tag">{word('tenure', tenure)}</span>}{' '}
        {temperament && <span className="tag">{word('temperament', temperament)}</span>}
        <div className="sm t2">{[phone, region].filter(Boolean).join(' · ')}</div>
      </div>
    </div>
  );
}

/** Who it is; below it what the page has to say: clocks, what was done before. */
export function CustomerPanel({ customer, children }: { customer: CustomerCard; children?: ReactNode }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <>
      <Section title={t('customers.customer')}>
        <CustomerFace customer={customer} />
      </Section>
      {may('customer.read') && <ContactList key={customer.id} customerId={customer.id} />}
      {children}
    </>
  );
}
