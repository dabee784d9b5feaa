import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact, CustomerFile } from '../../api/types';
import { Loaded, Section, Skeleton } from '../../shared/ui/states';
import { ContactForm } from './contact-form';
import { CustomerForm } from './customer-form';
import { Reveal } from './reveal';
import { useCustomerFile } from './use-customer-file';

/** How to reach the customer, masked; each value can be shown for a reason, by those who may. */
export function ContactList({ customerId }: { customerId: string }) {
  const query = useCustomerFile(customerId);
  return (
    <Loaded query={query} waiting={<Skeleton rows={2} height={40} />}>
      {(file) => <Contacts file={file} />}
    </Loaded>
  );
}

type Open = { kind: 'contact'; contact: Contact | null } | { kind: 'customer' } | null;

function Contacts({ file }: { file: CustomerFile }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const mayEdit = file.actions.find(({ code }) => code === 'edit')?.allowed ?? false;
  return (
    <Section
      title={t('customers.contacts.title')}
      note={
        mayEdit && (
          <button type="button" className="link" onClick={() => setOpen({ kind: 'customer' })}>
            {t('customers.contacts.edit')}
          </button>
        )
      }
    >
      <ul className="contacts">
        <li>
          <span className="t3">{t('customers.form.name')}</span>
          <span className="contact-value">{file.customer.name}</span>
          <Reveal file={file} item="name" label={t('customers.form.name')} />
        </li>
        {file.contacts.map((contact) => (
          <li key={contact.id}>
            <span className="t3">{contact.kindText}</span>
            <span className="contact-value">
              {contact.masked}
              {contact.preferred && <span className="tag">{t('customers.contacts.preferred')}</span>}
              {contact.part && <span className="t3 sm">{t('customers.contacts.part')}</span>}
              {contact.note && <span className="t3 sm contact-note">{contact.note}</span>}
            </span>
            {contact.hidden && (
              <Reveal file={file} item={contact.kind} contactId={contact.id} label={contact.kindText} />
            )}
            {mayEdit && (
              <Button
                type="text"
                size="small"
                icon={<EditOutlined />}
                aria-label={t('customers.contacts.correctOf', { item: contact.kindText })}
                onClick={() => setOpen({ kind: 'contact', contact })}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Button
          size="small"
          icon={<PlusOutlined />}
          onClick={() => setOpen({ kind: 'contact', contact: null })}
        >
          {t('customers.contacts.add')}
        </Button>
      )}
      <BudgetNote file={file} />
      <Drawer
        open={open !== null}
        onClose={close}
        destroyOnHidden
        title={
          open?.kind === 'customer'
            ? t('customers.contacts.edit')
            : open?.contact
              ? t('customers.contacts.correct')
              : t('customers.contacts.add')
        }
      >
        {open?.kind === 'customer' && <CustomerForm file={file} onDone={close} />}
        {open?.kind === 'contact' && <ContactForm file={file} contact={open.contact} onDone={close} />}
      </Drawer>
    </Section>
  );
}

/** What is left to see this hour, for those who may see; where it is used up, the sentence says when there is more. */
function BudgetNote({ file }: { file: CustomerFile }) {
  const { t } = useTranslation();
  const action = file.actions.find(({ code }) => code === 'reveal');
  if (!action || action.refusal?.status === 403) return null;
  const { reveals, revealsOf } = file.budget;
  return (
    <p className="t3 sm budget-note">
      {action.refusal?.title ?? t('customers.reveal.short', { reveals, revealsOf })}
    </p>
  );
}
