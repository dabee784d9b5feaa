import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Drawer, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { StaffRow } from '../../api/types';
import { useMay } from '../../shared/session';
import { shortDateTime } from '../../shared/time/format';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { Deputies, deputyText } from './deputies';
import { StaffActs } from './staff-acts';
import { StaffForm } from './staff-form';
import { useRoles } from './use-roles';

export function StaffTable() {
  const { t } = useTranslation();
  const may = useMay();
  const [q, setQ] = useState('');
  const [open, setOpen] = useState<StaffRow | 'new' | null>(null);
  const columns = useColumns(may('people.write') ? setOpen : null);
  const query = useInfiniteQuery({
    queryKey: ['staff', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/staff', { params: { query: { after, q: q || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const close = () => setOpen(null);
  const row = open === 'new' ? null : open;
  return (
    <>
      <div className="page-head">
        <SearchField label={t('people.staff.search')} value={q} onSearch={setQ} />
        {may('people.write') && (
          <Button type="primary" className="push" onClick={() => setOpen('new')}>
            {t('people.staff.add')}
          </Button>
        )}
      </div>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('people.staff.title')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={({ jobNumber }) => jobNumber}
            empty={t('people.staff.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
      <Drawer
        open={open !== null}
        onClose={close}
        destroyOnHidden
        size={420}
        title={row ? t('people.staff.edit', { name: `${row.name} ${row.jobNumber}` }) : t('people.staff.add')}
      >
        <StaffForm key={row?.version} row={row} onDone={close} />
        {row && (
          <>
            <hr />
            <StaffActs row={row} onDone={close} />
            <hr />
            <Deputies row={row} onDone={close} />
          </>
        )}
      </Drawer>
    </>
  );
}

function useColumns(onManage: ((row: StaffRow) => void) | null): TableProps<StaffRow>['columns'] {
  const { t } = useTranslation();
  const { data: roles } = useRoles();
  const roleName = (code: string) => roles?.roles.find((role) => role.code === code)?.name ?? code;
  const state = ({ disabled, lockedUntil }: StaffRow) => {
    if (disabled) return <span className="tag">{t('people.staff.disabled')}</span>;
    if (!lockedUntil) return t('people.staff.active');
    return (
      <span className="late-text">{t('people.staff.locked', { until: shortDateTime(lockedUntil) })}</span>
    );
  };
  return [
    { title: t('people.staff.jobNumber'), dataIndex: 'jobNumber' },
    { title: t('people.staff.name'), dataIndex: 'name' },
    { title: t('people.staff.department'), render: (_, { department }) => department.name },
    {
      title: t('people.staff.roles'),
      render: (_, { roles: held }) => held.map(roleName).join(t('together.joint')),
    },
    { title: t('people.staff.state'), render: (_, row) => state(row) },
    {
      title: t('people.staff.deputies'),
      render: (_, { deputies }) =>
        deputies.map((deputy) => (
          <div key={deputy.id}>{t('people.staff.deputy', deputyText(deputy, t('people.staff.open')))}</div>
        )),
    },
    ...(onManage
      ? [
          {
            title: <span className="sr-only">{t('people.staff.manage')}</span>,
            render: (_: unknown, row: StaffRow) => (
              <Button size="small" onClick={() => onManage(row)}>
                {t('people.staff.manage')}
                <span className="sr-only">{row.jobNumber}</span>
              </Button>
            ),
          },
        ]
      : []),
  ];
}
