import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CaseRow } from '../../api/types';
import { CaseNav } from '../../rooms/cases/case-nav';
import { dateTime } from '../../shared/time/format';
import { useMay } from '../../shared/session';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import { GradeTag, UrgencyBars } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

export function CasesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const columns = useColumns();
  const may = useMay();
  usePageTitle(t('cases.title'));
  const query = useInfiniteQuery({
    queryKey: ['cases', q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/cases', { params: { query: { after, q: q || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.title')}</h1>
        <SearchField
          key={q}
          label={t('cases.search')}
          value={q}
          onSearch={(text) => setParams(text ? { q: text } : {})}
        />
        <span className="push flex">
          <CaseNav />
          {may('remedy.read') && <Link to="/remedies">{t('remedies.title')}</Link>}
        </span>
      </div>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('cases.list.label')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={(row) => row.number}
            empty={
              <>
                {t('cases.list.empty')} {q && <Link to="/cases">{t('cases.list.clear')}</Link>}
              </>
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function useColumns(): TableProps<CaseRow>['columns'] {
  const { t } = useTranslation();
  const { word } = useWords();
  return [
    {
      title: t('common.column.number'),
      render: (_, { number }) => <Link to={`/cases/${number}`}>{number}</Link>,
    },
    {
      title: t('common.column.title'),
      className: 'wraps wide',
      render: (_, { title, grade }) => (
        <>
          {title} <GradeTag grade={grade} />
        </>
      ),
    },
    { title: t('common.column.customer'), dataIndex: 'customer' },
    {
      title: t('common.column.type'),
      className: 'wraps',
      render: (_, { type }) => word('case-type', type),
    },
    { title: t('common.column.urgency'), render: (_, { urgency }) => <UrgencyBars urgency={urgency} /> },
    { title: t('common.column.state'), className: 'wraps', dataIndex: 'stateText' },
    {
      title: t('common.column.owner'),
      render: (_, { owner }) => (owner ? `${owner.name} ${owner.jobNumber}` : t('cases.noOwner')),
    },
    { title: t('common.column.created'), render: (_, { receivedAt }) => dateTime(receivedAt) },
  ];
}
