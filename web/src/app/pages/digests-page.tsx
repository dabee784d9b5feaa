import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDigests } from '../../rooms/improvements/use-improvements';
import { Where } from '../../rooms/improvements/where';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** 建议周汇总: one for each department and week. */
export function DigestsPage() {
  const { t } = useTranslation();
  const query = useDigests();
  usePageTitle(t('improvements.digests'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('improvements.digests')}</h1>
        <span className="push">
          <Where />
        </span>
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable
            label={t('improvements.digests')}
            rows={pages.flatMap(({ items }) => items)}
            rowKey={(row) => row.number}
            empty={t('improvements.digestList.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              {
                title: t('improvements.digestList.number'),
                render: (_, row) => <Link to={`/suggestion-digests/${row.number}`}>{row.number}</Link>,
              },
              {
                title: t('improvements.digestList.week'),
                render: (_, row) => t('improvements.week', { from: row.from, to: row.to }),
              },
              { title: t('improvements.digestList.department'), dataIndex: 'department' },
              { title: t('improvements.digestList.count'), dataIndex: 'count' },
              { title: t('improvements.digestList.made'), render: (_, row) => dateTime(row.madeAt) },
            ]}
          />
        )}
      </Loaded>
    </main>
  );
}
