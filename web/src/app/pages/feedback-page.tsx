import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useFeedbackColumns, type FeedbackLook } from '../../rooms/intake/feedback-columns';
import { FeedbackFilters } from '../../rooms/intake/feedback/feedback-filters';
import { FeedbackTotalsLook } from '../../rooms/intake/feedback/feedback-totals';
import { useFeedbackCut, type FeedbackCut } from '../../rooms/intake/feedback/use-feedback-cut';
import { FormTools } from '../../rooms/intake/forms/form-tools';
import { DataTable, SearchField } from '../../shared/ui/data-table';
import { useSession } from '../../shared/session';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

export function FeedbackPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const cut = useFeedbackCut();
  usePageTitle(t('feedback.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('feedback.title')}</h1>
        <SearchField
          key={cut.q}
          label={t('feedback.list.search')}
          value={cut.q}
          onSearch={(text) => cut.set({ q: text })}
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
      <FeedbackFilters cut={cut} />
      {cut.look === 'totals' ? <FeedbackTotalsLook cut={cut} /> : <List cut={cut} look={cut.look} />}
    </main>
  );
}

function List({ cut, look }: { cut: FeedbackCut; look: FeedbackLook }) {
  const { t } = useTranslation();
  const columns = useFeedbackColumns(look);
  const query = useInfiniteQuery({
    queryKey: ['feedback', look, cut.query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        api.GET(look === 'queue' ? '/api/feedback/queue' : '/api/feedback', {
          params: { query: { ...cut.query, after } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Loaded query={query}>
      {(data) => (
        <DataTable
          label={t('feedback.title')}
          rows={data.pages.flatMap((page) => page.items)}
          columns={columns}
          rowKey={(row) => row.number}
          empty={
            cut.cut ? (
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
  );
}
