import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { DeadlineRow } from '../../api/types';
import { Forecast } from '../../rooms/deadlines/forecast';
import { subjectPath } from '../../shared/subject-path';
import { shortText } from '../../shared/time/format';
import { ClockBadge } from '../../shared/ui/clock-badge';
import { DataTable } from '../../shared/ui/data-table';
import { DayMark, GradeTag } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../../shared/ui/list.css';

const views = ['mine', 'department', 'all'] as const;
const states = ['all', 'overdue', 'soon'] as const;

/** Everything that is due, and what will be late in the next hours unless somebody acts. */
export function DeadlinesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const view = views.find((one) => one === params.get('view')) ?? 'all';
  const state = states.find((one) => one === params.get('state')) ?? 'all';
  const department = params.get('department') ?? undefined;
  const owner = params.get('owner') ?? undefined;
  const columns = useColumns();
  usePageTitle(t('deadlines.title'));
  const to = (changed: Record<string, string | undefined>) => {
    const next = Object.entries({ view, state, department, owner, ...changed });
    return `?${new URLSearchParams(next.filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
  };
  const forecast = useQuery({
    queryKey: ['deadlines', 'forecast', view],
    queryFn: () => unwrap(api.GET('/api/deadlines/forecast', { params: { query: { view } } })),
    refetchInterval: 60_000,
  });
  const query = useInfiniteQuery({
    queryKey: ['deadlines', view, state, department, owner],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        api.GET('/api/deadlines', {
          params: {
            query: {
              View: view,
              State: state === 'all' ? undefined : state,
              Department: department,
              Owner: owner,
              after,
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <h1>{t('deadlines.title')}</h1>
      <nav className="views page-views" aria-label={t('deadlines.views')}>
        {views.map((one) => (
          <Link key={one} to={to({ view: one })} aria-current={one === view ? 'page' : undefined}>
            {t(`deadlines.view.${one}`)}
          </Link>
        ))}
      </nav>
      <Loaded query={forecast}>
        {(data) => (
          <Forecast
            forecast={data}
            chosen={{ department, owner }}
            onChoose={(chosen) => setParams(to({ department: undefined, owner: undefined, ...chosen }))}
          />
        )}
      </Loaded>
      <nav className="views page-views" aria-label={t('deadlines.states')}>
        {states.map((one) => (
          <Link key={one} to={to({ state: one })} aria-current={one === state ? 'true' : undefined}>
            {t(`deadlines.state.${one}`)}
          </Link>
        ))}
      </nav>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('deadlines.label')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={(row) => row.clock.id}
            empty={
              <>
                {t('deadlines.empty')}{' '}
                {(department || owner || state !== 'all') && (
                  <Link to={to({ department: undefined, owner: undefined, state: undefined })}>
                    {t('deadlines.clear')}
                  </Link>
                )}
              </>
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function useColumns(): TableProps<DeadlineRow>['columns'] {
  const { t } = useTranslation();
  return [
    {
      title: t('common.column.due'),
      render: (_, { clock }) => (
        <>
          {shortText(clock.dueText)} <DayMark mark={clock.dueMark} /> <ClockBadge clock={clock} />
        </>
      ),
    },
    { title: t('deadlines.column.milestone'), render: (_, { clock }) => clock.name },
    {
      title: t('common.column.number'),
      render: (_, { kind, number }) => <Link to={subjectPath(kind, number) ?? ''}>{number}</Link>,
    },
    {
      title: t('common.column.title'),
      render: (_, { title, grade }) => (
        <>
          {title} <GradeTag grade={grade} />
        </>
      ),
    },
    { title: t('common.column.customer'), dataIndex: 'customer' },
    {
      title: t('common.column.owner'),
      render: (_, { owner }) => (owner ? `${owner.name} ${owner.jobNumber}` : t('cases.noOwner')),
    },
    { title: t('deadlines.column.department'), dataIndex: 'department' },
    { title: t('deadlines.column.level'), dataIndex: 'level' },
    { title: t('deadlines.column.reason'), render: (_, { clock }) => clock.overdueReason },
  ];
}
