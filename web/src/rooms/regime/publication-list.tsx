import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { RulePublication } from '../../api/types';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';

/** Versions and when they came into force, newest first; or only those past a floor of the documents. */
export function PublicationList({ deviations }: { deviations: boolean }) {
  const { t, i18n } = useTranslation();
  const title = t(deviations ? 'rules.history.deviations' : 'rules.history.title');
  const query = useInfiniteQuery({
    queryKey: ['regime', 'publications', deviations, i18n.language],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/regime/publications', { params: { query: { deviations, after } } })),
    getNextPageParam: (page) => (page.next ? Number(page.next) : undefined),
  });
  const columns: TableProps<RulePublication>['columns'] = [
    { title: t('rules.settings.name'), dataIndex: 'name' },
    {
      title: t('rules.settings.value'),
      render: (_, { before, after }) => (
        <>
          <span className="t3">{before}</span> → <b>{after}</b>
        </>
      ),
    },
    {
      title: t('rules.history.holds'),
      className: 'nowrap',
      render: (_, { fromText, untilText, inForce }) => (
        <>
          {fromText}
          {untilText && ` – ${untilText}`}
          {inForce && <span className="setting-mark">{t('rules.settings.inForce')}</span>}
        </>
      ),
    },
    {
      title: t('rules.settings.scope'),
      render: (_, { openCasesToo }) => t(openCasesToo ? 'rules.history.open' : 'rules.history.new'),
    },
    { title: t('rules.settings.reason'), dataIndex: 'reason' },
    {
      title: t('rules.history.by'),
      className: 'nowrap',
      render: (_, { by }) => (by ? `${by.name} ${by.jobNumber}` : ''),
    },
    {
      title: t('rules.settings.version'),
      className: 'nowrap',
      render: (_, { version }) => t('rules.settings.versionNo', { version }),
    },
  ];
  return (
    <section className="settings" aria-label={title}>
      <h2>{title}</h2>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={title}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={({ number }) => String(number)}
            empty={t(deviations ? 'rules.history.noDeviations' : 'rules.history.none')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </section>
  );
}
