import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { usePurges } from './use-keeping';

/** Trials and purges, newest first. */
export function PurgesTable() {
  const { t } = useTranslation();
  const query = usePurges();
  return (
    <section className="keeping-part" aria-label={t('keeping.runs')}>
      <h2>{t('keeping.runs')}</h2>
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable
            label={t('keeping.runs')}
            rows={pages.flatMap(({ items }) => items)}
            rowKey={({ number }) => number}
            empty={t('keeping.noRuns')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              {
                title: t('keeping.number'),
                render: (_, { number }) => <Link to={`/keeping/purges/${number}`}>{number}</Link>,
              },
              { title: t('keeping.kind'), dataIndex: 'kindText' },
              { title: t('keeping.state'), dataIndex: 'stateText' },
              { title: t('keeping.going'), dataIndex: 'going' },
              { title: t('keeping.heldBack'), dataIndex: 'heldBack' },
              { title: t('keeping.purged'), dataIndex: 'purged' },
              {
                title: t('keeping.by'),
                render: (_, { by, at }) => `${by?.name ?? '—'} ${dateTime(at)}`,
              },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}
