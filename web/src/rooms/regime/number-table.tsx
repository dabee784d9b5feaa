import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { NumberFloor, NumberRule } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { announce } from '../../shared/ui/announcer';
import { DataTable } from '../../shared/ui/data-table';
import { ProblemBar } from '../../shared/ui/problem-bar';

export function NumberTable({ numbers }: { numbers: NumberRule[] }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState<string | null>(null);
  const rule = numbers.find(({ code }) => code === open);
  const columns: TableProps<NumberRule>['columns'] = [
    { title: t('rules.numbers.code'), dataIndex: 'name' },
    { title: t('rules.numbers.pattern'), render: (_, { pattern }) => <code>{pattern}</code> },
    { title: t('rules.numbers.next'), dataIndex: 'next' },
    {
      title: <span className="sr-only">{t('rules.numbers.raise')}</span>,
      render: (_, { code, name }) =>
        may('regime.write') && (
          <Button size="small" aria-expanded={open === code} onClick={() => setOpen(code)}>
            {t('rules.numbers.raise')}
            <span className="sr-only">{name}</span>
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable
        label={t('rules.numbers.title')}
        rows={numbers}
        columns={columns}
        rowKey={({ code }) => code}
        empty={t('common.none')}
      />
      {rule && <RaiseFloor key={rule.code} rule={rule} onClose={() => setOpen(null)} />}
    </>
  );
}

function RaiseFloor({ rule, onClose }: { rule: NumberRule; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<NumberFloor>();
  const act = useAct<NumberFloor, NumberRule>({
    form,
    run: (body, headers) =>
      unwrap(api.POST('/api/numbers/{code}/floor', { params: { path: { code: rule.code } }, body, headers })),
    onDone: () => {
      announce(t('rules.numbers.done'));
      void client.invalidateQueries({ queryKey: ['regime'] });
      onClose();
    },
  });
  return (
    <Form name="floor" form={form} layout="vertical" className="raise" onFinish={(v) => void act.submit(v)}>
      <ProblemBar problem={act.problem} />
      <Form.Item<NumberFloor>
        name="last"
        label={`${rule.name} · ${t('rules.numbers.last')}`}
        extra={t('rules.numbers.lastNote')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('rules.numbers.raise')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}
