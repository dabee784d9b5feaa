import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { views } from '../../rooms/desk/use-desk';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import '../../shared/ui/list.css';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import { useWorkColumns } from '../work-table';

export function CasesPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const view = params.get('view') ?? 'all';
  const columns = useWorkColumns();
  usePageTitle(t('cases.title'));
  const query = useInfiniteQuery({
    queryKey: ['cases', view, q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/cases', { params: { query: { view, after, q: q || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('cases.title')}</h1>
        <nav className="flex" aria-label={t('desk.views')}>
          {views.map((name) => (
            <Link
              key={name}
              className="chip"
              to={`?view=${name}`}
              aria-current={name === view ? 'true' : undefined}
            >
              {t(`cases.view.${name}`)}
            </Link>
          ))}
        </nav>
        <SearchField
          key={q}
          label={t('cases.search')}
          value={q}
          onSearch={(text) => setParams({ view, ...(text && { q: text }) })}
        />
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
