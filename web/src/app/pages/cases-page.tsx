import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CaseRow } from '../../api/types';
import { CaseTable } from '../../rooms/cases/bulk/case-table';
import { CaseFilters, useCaseCut } from '../../rooms/cases/case-filters';
import { CaseNav } from '../../rooms/cases/case-nav';
import { TicketTools } from '../../rooms/intake/forms/tickets/ticket-tools';
import { dateTime } from '../../shared/time/format';
import { useMay } from '../../shared/session';
import { SearchField } from '../../shared/ui/data-table';
import { GradeTag, UrgencyBars } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

type Cut = ReturnType<typeof useCaseCut>['read'];

export function CasesPage() {
  const { t } = useTranslation();
  const cut = useCaseCut();
  const may = useMay();
  usePageTitle(t('cases.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.title')}</h1>
        <SearchField
          key={cut.read.q}
          label={t('cases.search')}
          value={cut.read.q}
          onSearch={(text) => cut.set({ q: text })}
        />
        <span className="push flex">
          <CaseNav />
          <TicketTools />
          {may('remedy.read') && <Link to="/remedies">{t('remedies.title')}</Link>}
        </span>
      </div>
      <CaseFilters cut={cut} />
      <List key={cut.params.toString()} cut={cut.read} />
    </main>
  );
}

/** What is chosen belongs to this cut of the list. */
function List({ cut: { q, state, department, urgency, type } }: { cut: Cut }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const query = useInfiniteQuery({
    queryKey: ['cases', q, state, department, urgency, type],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        api.GET('/api/cases', {
          params: {
            query: {
              after,
              q: q || undefined,
              state: state || undefined,
              department: department || undefined,
              urgency: urgency || undefined,
              type: type || undefined,
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const cut = Boolean(q || state || department || urgency || type);
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <CaseTable
          label={t('cases.list.label')}
          rows={pages.flatMap(({ items }) => items)}
          columns={columns}
          empty={
            <>
              {t('cases.list.empty')} {cut && <Link to="/cases">{t('cases.list.clear')}</Link>}
            </>
          }
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      )}
    </Loaded>
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
