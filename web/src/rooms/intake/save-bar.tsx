import { useQuery } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard } from '../../api/types';
import { shortText } from '../../shared/time/format';
import { dateTimePattern, instantOf } from '../../shared/time/typed';
import { DayMark } from '../../shared/ui/marks';
import type { NewCallValues } from './new-call-values';

type Given = {
  form: FormInstance<NewCallValues>;
  type?: string;
  customer: CustomerCard | null;
  confirmed: boolean;
  pending: boolean;
  waiting: boolean;
};

/** The foot of the form: what would begin to run if it were saved now, and what is still missing. */
export function SaveBar({ form, type, customer, confirmed, pending, waiting }: Given) {
  const { t } = useTranslation();
  const handlingClass = Form.useWatch('handlingClass', form);
  const urgency = Form.useWatch('urgency', form);
  const received = Form.useWatch('received', form) ?? '';
  const needs = [!customer && t('calls.new.needCustomer'), !confirmed && t('calls.new.needReadBack')].filter(
    Boolean,
  );
  return (
    <footer className="save-bar">
      <div className="save-starts" aria-live="polite">
        {type && handlingClass === 'complex' && (
          <Starting
            asked={{
              type,
              handlingClass,
              urgency,
              receivedAt: dateTimePattern.test(received) ? instantOf(received) : undefined,
            }}
          />
        )}
      </div>
      <span className="t3 sm" role="status">
        {needs.join(t('common.semicolon'))}
      </span>
      <Button
        type="primary"
        loading={pending}
        disabled={needs.length > 0 || waiting}
        aria-keyshortcuts="Control+Enter"
        onClick={() => form.submit()}
      >
        {t('calls.new.save')}
      </Button>
    </footer>
  );
}

type Asked = { type: string; handlingClass: string; urgency?: string; receivedAt?: string };

function Starting({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['limits', asked],
    queryFn: () => unwrap(api.GET('/api/calls/limits', { params: { query: asked } })),
    placeholderData: (before) => before,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <span className="t3">{t('calls.new.starts')}</span>
      {data.items.map(({ milestone, name, text, mark }) => (
        <span key={milestone}>
          {name} <b>{shortText(text)}</b> <DayMark mark={mark} />
        </span>
      ))}
    </>
  );
}
