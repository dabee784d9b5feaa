import { Button, Form, Input, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerFile, Revealed, RevealRequest } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { serverNow } from '../../shared/time/server-clock';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useFileRefresh } from './use-customer-file';

const usual = ['callBack', 'check', 'business'] as const;

type Asked = { item: RevealRequest['item']; contactId?: string; label: string };
type Given = Asked & { file: CustomerFile };

/**
 * One value in clear: asked for with a reason, shown for half a minute, then gone. It lives in this component only, never in the
 * cache of answers and never in the browser's storage.
 */
export function Reveal({ file, item, contactId, label }: Given) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<Revealed | null>(null);
  const left = useSecondsLeft(shown?.until, () => setShown(null));
  const refresh = useFileRefresh(file.customer.id);
  const action = file.actions.find(({ code }) => code === 'reveal');
  if (!action) return null;
  if (shown)
    return (
      <span className="revealed">
        <b>{shown.value}</b>
        {shown.typed && <span className="t3 sm">{t('customers.reveal.typed', { typed: shown.typed })}</span>}
        <span className="t3 sm" aria-hidden>
          {t('customers.reveal.left', { seconds: left })}
        </span>
        <button type="button" className="link sm" onClick={() => setShown(null)}>
          {t('customers.reveal.hide')}
        </button>
      </span>
    );
  return (
    <>
      <button
        type="button"
        className="link sm"
        disabled={!action.allowed}
        title={action.refusal?.title}
        aria-label={t('customers.reveal.of', { action: action.name, item: label })}
        onClick={() => setAsking(true)}
      >
        {action.name}
      </button>
      {asking && (
        <Ask
          file={file}
          asked={{ item, contactId, label }}
          onClose={() => setAsking(false)}
          onShown={(value) => {
            setAsking(false);
            setShown(value);
            announce(t('customers.reveal.announced', { item: label }));
            refresh();
          }}
        />
      )}
    </>
  );
}

type Asking = { file: CustomerFile; asked: Asked; onClose: () => void; onShown: (value: Revealed) => void };

function Ask({ file, asked, onClose, onShown }: Asking) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ reason: string }>();
  const { reveals, revealsOf, customers, customersOf } = file.budget;
  const refresh = useFileRefresh(file.customer.id);
  const act = useAct<{ reason: string }, Revealed>({
    form,
    run: async ({ reason }) => {
      try {
        return await unwrap(
          api.POST('/api/customers/{id}/reveal', {
            params: { path: { id: file.customer.id } },
            body: { item: asked.item, contactId: asked.contactId, reason },
          }),
        );
      } finally {
        refresh();
      }
    },
    onDone: onShown,
  });
  return (
    <Modal
      open
      title={t('customers.reveal.title', { item: asked.label })}
      onCancel={onClose}
      footer={null}
      width={420}
      destroyOnHidden
    >
      <Form name="reveal" form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
        <ProblemBar problem={act.problem} />
        <Form.Item
          name="reason"
          label={t('customers.reveal.reason')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Input.TextArea autoFocus rows={2} maxLength={200} />
        </Form.Item>
        <p className="flex reveal-usual">
          {usual.map((one) => (
            <Button
              key={one}
              size="small"
              onClick={() => form.setFieldsValue({ reason: t(`customers.reveal.usual.${one}`) })}
            >
              {t(`customers.reveal.usual.${one}`)}
            </Button>
          ))}
        </p>
        <p className="t3 sm">
          {t('customers.reveal.note')}{' '}
          {t('customers.reveal.budget', { reveals, revealsOf, customers, customersOf })}
        </p>
        <div className="flex reveal-foot">
          <Button type="primary" htmlType="submit" loading={act.pending}>
            {t('customers.reveal.submit')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

/** Whole seconds until then by the server's time; calls once when it is over, and at once when the page is put away. */
function useSecondsLeft(until: string | undefined, onOver: () => void) {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (!until) return;
    const tick = () => {
      const seconds = Math.ceil((Date.parse(until) - serverNow()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) onOver();
    };
    tick();
    const timer = setInterval(tick, 250);
    window.addEventListener('pagehide', onOver);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', onOver);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- onOver only empties the caller's state
  }, [until]);
  return left;
}
