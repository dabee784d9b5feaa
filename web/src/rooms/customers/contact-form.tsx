import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Contact, CustomerFile } from '../../api/types';
import { Merge } from '../../shared/merge/merge';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useWords } from '../../shared/words/use-words';
import { useFileAct } from './use-customer-file';

type Given = { file: CustomerFile; contact: Contact | null; onDone: () => void };
type Values = { kind: string; value?: string; preferred?: boolean; note?: string };

/** A new contact, or one corrected. The value is in the vault: nobody must see it to change note or preference. */
export function ContactForm({ file, contact, onDone }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Values>();
  const id = file.customer.id;
  const kind = Form.useWatch('kind', form) ?? contact?.kind ?? 'phone';
  const act = useFileAct<Values>({
    id,
    form,
    version: contact ? file.version : undefined,
    onDone,
    run: ({ value, preferred, note }, headers) =>
      contact
        ? unwrap(
            api.PUT('/api/customers/{id}/contacts/{contact}', {
              params: { path: { id, contact: contact.id } },
              body: { value: value || undefined, preferred: preferred ?? false, note: note || undefined },
              headers,
            }),
          )
        : unwrap(
            api.POST('/api/customers/{id}/contacts', {
              params: { path: { id } },
              body: { kind, value: value ?? '', preferred: preferred ?? false, note: note || undefined },
              headers,
            }),
          ),
  });
  const start = { kind, preferred: contact?.preferred ?? false, note: contact?.note };
  const reachable = kind === 'phone' || kind === 'email';
  return (
    <>
      <Form
        name="contact"
        form={form}
        layout="vertical"
        initialValues={start}
        onFinish={(values) => void act.submit(values)}
      >
        <Merge
          form={form}
          problem={act.problem}
          seen={file}
          pending={act.pending}
          onSend={(seen) => void act.submit(form.getFieldsValue(), seen)}
          onBack={act.clear}
        >
          {!contact && (
            <Form.Item<Values> name="kind" label={t('customers.contacts.kind')}>
              <Choice label={t('customers.contacts.kind')} options={options('contact-kind')} />
            </Form.Item>
          )}
          <Form.Item<Values>
            name="value"
            label={contact?.kindText ?? t('customers.contacts.value')}
            extra={contact ? t('customers.contacts.stays', { masked: contact.masked }) : noteOf(kind, t)}
            rules={contact ? [] : [{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input autoComplete="off" autoFocus inputMode={kind === 'phone' ? 'tel' : undefined} />
          </Form.Item>
          <Form.Item<Values> name="note" label={t('customers.contacts.note')}>
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          {reachable && (
            <Form.Item<Values> name="preferred" valuePropName="checked">
              <Checkbox>{t('customers.contacts.preferred')}</Checkbox>
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" loading={act.pending}>
            {t('common.save')}
          </Button>
        </Merge>
      </Form>
      {contact && <Removal file={file} contact={contact} onDone={onDone} />}
    </>
  );
}

const noteOf = (
  kind: string,
  t: (key: `customers.contacts.${'phoneNote' | 'emailNote' | 'identityNote'}`) => string,
) =>
  kind === 'phone'
    ? t('customers.contacts.phoneNote')
    : kind === 'email'
      ? t('customers.contacts.emailNote')
      : kind === 'identity'
        ? t('customers.contacts.identityNote')
        : undefined;

function Removal({ file, contact, onDone }: Given & { contact: Contact }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const act = useFileAct<{ reason: string }>({
    id: file.customer.id,
    form,
    version: file.version,
    onDone,
    run: ({ reason }, headers) =>
      unwrap(
        api.POST('/api/customers/{id}/contacts/{contact}/removal', {
          params: { path: { id: file.customer.id, contact: contact.id } },
          body: { reason },
          headers,
        }),
      ),
  });
  return (
    <div className="removal">
      {!open && (
        <Button danger onClick={() => setOpen(true)}>
          {t('customers.contacts.remove')}
        </Button>
      )}
      {open && (
        <Form name="removal" form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
          <ProblemBar problem={act.problem} />
          <Form.Item
            name="reason"
            label={t('customers.contacts.removeReason')}
            rules={[{ required: true, whitespace: true, message: t('common.required') }]}
          >
            <Input autoFocus autoComplete="off" maxLength={200} />
          </Form.Item>
          <Button danger htmlType="submit" loading={act.pending}>
            {t('customers.contacts.removeNow')}
          </Button>
        </Form>
      )}
    </div>
  );
}
