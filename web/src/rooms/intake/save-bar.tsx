import { useQuery } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CustomerCard } from '../../api/types';
import { useMay } from '../../shared/session';
import type { NewCallValues } from './new-call-values';

type Given = {
  form: FormInstance<NewCallValues>;
  type?: string;
  customer: CustomerCard | null;
  confirmed: boolean;
  pending: boolean;
};

/** Limits that begin when this record is saved, by the codes of the rules. */
const starting: Record<string, string[]> = {
  complaint: ['dispatch', 'first-response-complaint', 'solution-complaint-general'],
  handling: ['dispatch', 'solution-handling'],
};

export function SaveBar({ form, type, customer, confirmed, pending }: Given) {
  const { t } = useTranslation();
  const chosen = Form.useWatch('handlingClass', form);
  const needs = [!customer && t('calls.new.needCustomer'), !confirmed && t('calls.new.needReadBack')].filter(
    Boolean,
  );
  return (
    <footer className="save-bar">
      <div className="save-starts">
        {chosen === 'complex' && <Starting codes={starting[type ?? ''] ?? ['dispatch']} />}
      </div>
      <span className="t3 sm" role="status">
        {needs.join(t('common.semicolon'))}
      </span>
      <Button
        type="primary"
        loading={pending}
        disabled={needs.length > 0}
        aria-keyshortcuts="Control+Enter"
        onClick={() => form.submit()}
      >
        {t('calls.new.save')}
      </Button>
    </footer>
  );
}

function Starting({ codes }: { codes: string[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['regime'],
    queryFn: () => unwrap(api.GET('/api/regime')),
    staleTime: 10 * 60_000,
    enabled: may('regime.read'),
  });
  const rules = codes.flatMap((code) => data?.clocks.filter((clock) => clock.code === code) ?? []);
  if (rules.length === 0) return null;
  return (
    <>
      <span className="t3">{t('calls.new.starts')}</span>
      {rules.map(({ code, name }) => (
        <b key={code}>{name}</b>
      ))}
    </>
  );
}
