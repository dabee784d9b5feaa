import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { TrackedRow } from '../../api/types';
import { CaseTable } from '../../rooms/cases/bulk/case-table';
import { CaseNav } from '../../rooms/cases/case-nav';
import { NextOn } from '../../rooms/cases/tracking-card';
import { Choice } from '../../shared/ui/choice';
import { GradeTag, UrgencyBars } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** 跟踪: whose customer is not yet satisfied, the earliest contact first. */
export function TrackingPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const mine = params.get('whose') === 'mine';
  const columns = useColumns();
  usePageTitle(t('cases.tracking.title'));
  const query = useInfiniteQuery({
    queryKey: ['cases', 'tracking', mine],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/cases/tracking', { params: { query: { after, mine: mine || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.tracking.title')}</h1>
        <Choice
          kind="chips"
          label={t('cases.tracking.whose')}
          value={mine ? 'mine' : 'all'}
          onChange={(next) => setParams(next === 'mine' ? { whose: 'mine' } : {})}
          options={[
            { value: 'all', label: t('cases.tracking.all') },
            { value: 'mine', label: t('cases.tracking.mine') },
          ]}
        />
        <span className="push">
          <CaseNav />
        </span>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <CaseTable
            key={String(mine)}
            label={t('cases.tracking.title')}
            rows={pages.flatMap(({ items }) => items)}
            columns={columns}
            empty={t('cases.tracking.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function useColumns(): TableProps<TrackedRow>['columns'] {
  const { t } = useTranslation();
  return [
    { title: t('cases.tracking.next'), render: (_, { tracking }) => <NextOn tracking={tracking} /> },
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
    { title: t('common.column.urgency'), render: (_, { urgency }) => <UrgencyBars urgency={urgency} /> },
    { title: t('common.column.state'), className: 'wraps', dataIndex: 'stateText' },
    {
      title: t('cases.tracking.contact'),
      render: (_, { tracking: { contact } }) => contact && `${contact.name} ${contact.jobNumber}`,
    },
    {
      title: t('cases.tracking.said'),
      className: 'wraps wide',
      render: (_, { tracking }) => tracking.said ?? t('cases.tracking.nothing'),
    },
  ];
}
