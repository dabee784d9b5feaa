import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useFeedbackColumns, type FeedbackLook } from '../../rooms/intake/feedback-columns';
import { FormTools } from '../../rooms/intake/forms/form-tools';
import { useDepartments } from '../../rooms/people/department-select';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import '../../shared/ui/list.css';
import { useSession } from '../../shared/session';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

const names = ['q', 'category', 'department', 'urgency', 'channel', 'look'] as const;

/** What the address says the list is cut by; the page changes the address and nothing else. */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const read = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as Record<
    (typeof names)[number],
    string
  >;
  const set = (name: (typeof names)[number], value: string | undefined) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const look: FeedbackLook =
    read.look === 'form' || read.look === 'suggestions' || read.look === 'queue' ? read.look : 'short';
  return { ...read, look, set };
}

export function FeedbackPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const filter = useFilter();
  const { q, category, department, urgency, channel, look, set } = filter;
  const columns = useFeedbackColumns(look);
  const cut = Boolean(q || category || department || urgency || channel || look === 'suggestions');
  usePageTitle(t('feedback.title'));
  const query = useInfiniteQuery({
    queryKey: ['feedback', q, category, department, urgency, channel, look],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        api.GET(look === 'queue' ? '/api/feedback/queue' : '/api/feedback', {
          params: {
            query: {
              after,
              q: q || undefined,
              category: category || undefined,
              department: department || undefined,
              urgency: urgency || undefined,
              channel: channel || undefined,
              suggestion: look === 'suggestions' || undefined,
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('feedback.title')}</h1>
        <SearchField
          key={q}
          label={t('feedback.list.search')}
          value={q}
          onSearch={(text) => set('q', text)}
        />
        <span className="push flex">
          <FormTools
            form="feedback"
            title={t('feedback.form')}
            print="/feedback/print"
            onImported={() => void client.invalidateQueries({ queryKey: ['feedback'] })}
          />
          {session.rights.includes('channel.read') && (
            <Link to="/channels">{t('feedback.channels.title')}</Link>
          )}
          {session.rights.includes('feedback.write') && (
            <Link to="/feedback/new">{t('feedback.new.enter')}</Link>
          )}
        </span>
      </div>
      <Filters filter={filter} />
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('feedback.title')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={(row) => row.number}
            empty={
              cut ? (
                <>
                  {t('feedback.list.none')} <Link to="/feedback">{t('feedback.list.clear')}</Link>
                </>
              ) : (
                t('feedback.list.empty')
              )
            }
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}

function Filters({ filter }: { filter: ReturnType<typeof useFilter> }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { data } = useDepartments();
  const departments = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name }));
  const lists = [
    { name: 'category' as const, options: options('category'), width: 150 },
    { name: 'department' as const, options: departments, width: 130 },
    { name: 'urgency' as const, options: options('urgency-feedback'), width: 120 },
    { name: 'channel' as const, options: options('inbound-channel'), width: 130 },
  ];
  return (
    <div className="feedback-filters">
      {lists.map(({ name, options: choices, width }) => (
        <Select
          key={name}
          aria-label={t(`feedback.list.${name}`)}
          placeholder={t(`feedback.list.${name}`)}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width }}
          value={filter[name] || undefined}
          options={choices}
          onChange={(value: string | undefined) => filter.set(name, value)}
        />
      ))}
      <nav className="flex push" aria-label={t('feedback.list.look')}>
        {(['short', 'queue', 'form', 'suggestions'] as const).map((look) => (
          <button
            key={look}
            type="button"
            className="chip"
            aria-pressed={filter.look === look}
            onClick={() => filter.set('look', look === 'short' ? undefined : look)}
          >
            {t(`feedback.list.looks.${look}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}
