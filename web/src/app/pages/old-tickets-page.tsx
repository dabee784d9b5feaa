import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { OldTicketListRow } from '../../api/types';
import { CaseNav } from '../../rooms/cases/case-nav';
import { TicketTools } from '../../rooms/intake/forms/tickets/ticket-tools';
import { dateTime } from '../../shared/time/format';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import { UrgencyBars } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** 历史工单: brought in from files, newest first by receipt. */
export function OldTicketsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const columns = useColumns();
  usePageTitle(t('cases.old.title'));
  const query = useInfiniteQuery({
    queryKey: ['old-tickets', 'list', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/old-tickets', { params: { query: { after, q: q || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.old.title')}</h1>
        <SearchField
          key={q}
          label={t('cases.old.search')}
          value={q}
          onSearch={(text) => setParams(text ? { q: text } : {})}
        />
        <span className="push flex">
          <CaseNav />
          <TicketTools />
        </span>
      </div>
      <p className="sm t3">{t('cases.old.note')}</p>
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable
            label={t('cases.old.title')}
            rows={pages.flatMap(({ items }) => items)}
            columns={columns}
            rowKey={({ number }) => number}
            empty={
              q ? (
                <>
                  {t('cases.old.none')} <Link to="/old-tickets">{t('cases.list.clear')}</Link>
                </>
              ) : (
                t('cases.old.empty')
              )
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function useColumns(): TableProps<OldTicketListRow>['columns'] {
  const { t } = useTranslation();
  return [
    {
      title: t('common.column.number'),
      render: (_, { number }) => <Link to={`/old-tickets/${encodeURIComponent(number)}`}>{number}</Link>,
    },
    { title: t('common.column.title'), className: 'wraps wide', dataIndex: 'title' },
    { title: t('common.column.customer'), dataIndex: 'customer' },
    { title: t('common.column.urgency'), render: (_, { urgency }) => <UrgencyBars urgency={urgency} /> },
    { title: t('common.column.state'), className: 'wraps', dataIndex: 'stateText' },
    { title: t('cases.old.department'), dataIndex: 'department' },
    { title: t('common.column.owner'), dataIndex: 'owner' },
    { title: t('common.column.created'), render: (_, { receivedAt }) => dateTime(receivedAt) },
  ];
}
