import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerCard } from '../../api/types';
import { dateOf } from '../../shared/time/format';
import { Avatar } from '../../shared/ui/marks';
import { Section } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import './customers.css';

export function CustomerFace({ customer }: { customer: CustomerCard }) {
  const { word } = useWords();
  const { name, honorificName, tier, tenure, phone, region } = customer;
  return (
    <div className="face">
      <Avatar name={name} size={32} />
      <div>
        <b>{honorificName || name}</b> {tier && <span className="tag">{word('tier', tier)}</span>}{' '}
        {tenure && <span className="tag">{word('tenure', tenure)}</span>}
        <div className="sm t2">{[phone, region].filter(Boolean).join(' · ')}</div>
      </div>
    </div>
  );
}

/** Who it is, then what the page has to say (clocks), then what was done before. */
export function CustomerPanel({ customer, children }: { customer: CustomerCard; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('customers.customer')}>
        <CustomerFace customer={customer} />
        <dl className="kv">
          <dt>{t('customers.open')}</dt>
          <dd>{t('customers.openCount', { count: customer.openCases })}</dd>
        </dl>
      </Section>
      {children}
      <Section
        title={t('customers.history')}
        note={t('customers.historyCount', { count: customer.calls.length })}
      >
        <History customer={customer} />
      </Section>
    </>
  );
}

export function History({ customer }: { customer: CustomerCard }) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (customer.calls.length === 0) return <p className="t3 sm">{t('customers.noHistory')}</p>;
  return (
    <ul className="history">
      {customer.calls.map((call) => (
        <li key={call.number}>
          <time dateTime={call.at}>{dateOf(call.at)}</time>
          <Link to={`/calls/${call.number}`} className="el">
            <b>{word('case-type', call.type)}</b> {call.title}
          </Link>
          <span>{[call.status, call.satisfaction].filter(Boolean).join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}
