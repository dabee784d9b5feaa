import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { DataTable } from '../../shared/ui/data-table';
import '../../shared/ui/list.css';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';
import { useWorkColumns } from '../work-table';

export function VisitsPage() {
  const { t } = useTranslation();
  const { options } = useWords();
  const [params] = useSearchParams();
  const state = params.get('state') ?? '';
  // A follow-up has a window, not an urgency.
  const columns = useWorkColumns().filter(({ key }) => key !== 'urgency');
  usePageTitle(t('visits.title'));
  const query = useInfiniteQuery({
    queryKey: ['follow-ups', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/follow-ups', { params: { query: { after, state: state || undefined } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const states = [{ value: '', label: t('common.all') }, ...options('follow-up-state')];
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('visits.title')}</h1>
        <nav className="flex" aria-label={t('visits.list.state')}>
          {states.map(({ value, label }) => (
            <Link
              key={value}
              className="chip"
              to={value ? `?state=${value}` : '?'}
              aria-current={value === state ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('visits.list.label')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={(row) => row.number}
            empty={
              <>
                {t('visits.list.empty')} {state && <Link to="/follow-ups">{t('visits.list.clear')}</Link>}
              </>
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}
