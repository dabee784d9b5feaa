import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CallRow } from '../../api/types';
import { FormTools } from '../../rooms/intake/forms/form-tools';
import { dateTime } from '../../shared/time/format';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

export function CallsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const client = useQueryClient();
  const columns = useColumns();
  usePageTitle(t('calls.title'));
  const query = useInfiniteQuery({
    queryKey: ['calls', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/calls', { params: { query: { after, q: q || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('calls.title')}</h1>
        <SearchField
          key={q}
          label={t('calls.list.search')}
          value={q}
          onSearch={(text) => setParams(text ? { q: text } : {})}
        />
        <span className="push flex">
          <FormTools
            form="call-record"
            title={t('calls.record.form')}
            print="/calls/print"
            onImported={() => void client.invalidateQueries({ queryKey: ['calls'] })}
          />
          <Link to="/calls/new">{t('shell.top.newCall')}</Link>
        </span>
      </div>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('calls.title')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={(row) => row.number}
            empty={
              q ? (
                <>
                  {t('calls.list.none')} <Link to="/calls">{t('calls.list.clear')}</Link>
                </>
              ) : (
                <>
                  {t('calls.list.empty')} <Link to="/calls/new">{t('shell.top.newCall')}</Link>
                </>
              )
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function useColumns(): TableProps<CallRow>['columns'] {
  const { t } = useTranslation();
  const { word } = useWords();
  return [
    {
      title: t('calls.list.number'),
      render: (_, { number }) => <Link to={`/calls/${number}`}>{number}</Link>,
    },
    { title: t('calls.list.at'), render: (_, { receivedAt }) => dateTime(receivedAt) },
    { title: t('calls.list.customer'), dataIndex: 'customer' },
    { title: t('calls.list.contact'), dataIndex: 'contact' },
    {
      title: t('calls.list.type'),
      className: 'wraps',
      render: (_, { type }) => word('case-type', type),
    },
    { title: t('calls.list.subject'), className: 'wraps wide', dataIndex: 'title' },
    { title: t('calls.list.agent'), dataIndex: 'agentName' },
    {
      title: t('calls.list.status'),
      className: 'wraps',
      render: (_, { statusWord }) => word('status-word', statusWord),
    },
    { title: t('calls.list.satisfaction'), dataIndex: 'score' },
    {
      title: t('calls.list.case'),
      render: (_, { caseNumber }) => caseNumber && <Link to={`/cases/${caseNumber}`}>{caseNumber}</Link>,
    },
  ];
}
