import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { OpenLoopRow, OpenLoops } from '../../api/types';
import { CaseNav } from '../../rooms/cases/case-nav';
import { LoopExport } from '../../rooms/cases/loop-export';
import '../../rooms/cases/tracking.css';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { GradeTag } from '../../shared/ui/marks';
import { MonthField } from '../../shared/ui/month-field';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** 未闭环: what was registered in a month and lacks handling, telling or the follow-up. */
export function OpenLoopsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const month = params.get('month') ?? undefined;
  const columns = useColumns();
  usePageTitle(t('cases.loops.title'));
  const query = useInfiniteQuery({
    queryKey: ['cases', 'open-loops', month],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/cases/open-loops', { params: { query: { after, month } } })),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const loops = query.data?.pages[0];
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.loops.title')}</h1>
        {loops && (
          <MonthField
            label={t('cases.loops.month')}
            value={loops.month}
            onChange={(chosen) => setParams({ month: chosen })}
          />
        )}
        {loops && <LoopExport loops={loops} />}
        <span className="push">
          <CaseNav />
        </span>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <>
            {pages[0] && <Counts loops={pages[0]} />}
            <DataTable
              label={t('cases.loops.title')}
              rows={pages.flatMap(({ items }) => items)}
              columns={columns}
              rowKey={(row) => row.number}
              empty={t('cases.loops.empty')}
              onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            />
          </>
        )}
      </Loaded>
    </main>
  );
}

function Counts({ loops: { month, total, departments } }: { loops: OpenLoops }) {
  const { t } = useTranslation();
  return (
    <ul className="loop-counts" aria-label={t('cases.loops.counts')}>
      <li>
        {t('cases.loops.total', { month })} <b>{total}</b>
      </li>
      {departments.map(({ department, count }) => (
        <li key={department}>
          {department} <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}

function useColumns(): TableProps<OpenLoopRow>['columns'] {
  const { t } = useTranslation();
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
      title: t('cases.loops.missing'),
      className: 'wraps',
      render: (_, { missing }) =>
        missing.map(({ code, text }) => (
          <span key={code} className="tag">
            {text}
          </span>
        )),
    },
    { title: t('cases.department'), dataIndex: 'department' },
    { title: t('common.column.state'), className: 'wraps', dataIndex: 'stateText' },
    {
      title: t('common.column.owner'),
      render: (_, { owner }) => (owner ? `${owner.name} ${owner.jobNumber}` : t('cases.noOwner')),
    },
    { title: t('common.column.created'), render: (_, { recordedAt }) => dateTime(recordedAt) },
  ];
}
