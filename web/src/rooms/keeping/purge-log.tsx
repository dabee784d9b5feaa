import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { usePurgeLog } from './use-keeping';

/** 清除日志: kept for ever, and nothing personal in it. */
export function PurgeLog() {
  const { t } = useTranslation();
  const query = usePurgeLog();
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <DataTable
          label={t('keeping.log')}
          rows={pages.flatMap(({ items }) => items)}
          rowKey={({ run, number }) => `${run} ${number}`}
          empty={t('keeping.noLog')}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          columns={[
            { title: t('keeping.number'), dataIndex: 'number' },
            { title: t('keeping.kind'), dataIndex: 'kindText' },
            { title: t('keeping.archived'), render: (_, { archivedAt }) => dateTime(archivedAt) },
            { title: t('keeping.purged'), render: (_, { purgedAt }) => dateTime(purgedAt) },
            {
              title: t('keeping.run'),
              render: (_, { run }) => <Link to={`/keeping/purges/${run}`}>{run}</Link>,
            },
            { title: t('keeping.by'), render: (_, { by }) => by?.name ?? '—' },
            {
              title: t('keeping.rule'),
              render: (_, { ruleVersion, kindVersion }) =>
                t('keeping.ruleValue', { all: ruleVersion, kind: kindVersion }),
            },
            { title: t('keeping.reason'), dataIndex: 'reason', className: 'wraps' },
          ]}
        />
      )}
    </Loaded>
  );
}
