import { useInfiniteQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { JournalLine, TimelineEntry } from '../../api/types';
import { dateOf, secondsOf } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { FilterForm, type JournalFilter } from './journal-filter';

const month = 30 * 24 * 3600_000;

/** Empty fields are no filter: the server is asked without them. */
const filled = (filter: JournalFilter): JournalFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value));

export function JournalTable() {
  const { t, i18n } = useTranslation();
  const [filter, setFilter] = useState<JournalFilter>(() => ({
    from: dateOf(serverNow() - month),
    to: dateOf(serverNow()),
  }));
  const query = useInfiniteQuery({
    queryKey: ['journal', filter, i18n.language],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/journal', { params: { query: { ...filled(filter), after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const columns = useColumns();
  return (
    <section className="journal" aria-label={t('journal.list.title')}>
      <FilterForm value={filter} onFilter={setFilter} />
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('journal.list.title')}
            rows={data.pages.flatMap((page) => page.items)}
            columns={columns}
            rowKey={({ id }) => id}
            empty={t('journal.list.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </section>
  );
}

function useColumns(): TableProps<JournalLine>['columns'] {
  const { t } = useTranslation();
  return [
    {
      title: t('journal.list.at'),
      className: 'nowrap',
      render: (_, { entry: { at } }) => `${dateOf(at)} ${secondsOf(at)}`,
    },
    {
      title: t('journal.list.person'),
      className: 'nowrap',
      render: (_, { entry: { by } }) => (by ? `${by.name} ${by.jobNumber}` : t('journal.list.system')),
    },
    { title: t('journal.list.act'), className: 'wraps', render: (_, { entry }) => entry.actText },
    {
      title: t('journal.list.about'),
      className: 'nowrap',
      render: (_, line) => (
        <>
          {line.subjectKindText} {line.subjectText} <small>#{line.entry.no}</small>
        </>
      ),
    },
    {
      title: t('journal.list.told'),
      className: 'wraps wide',
      render: (_, { entry }) => <Told entry={entry} />,
    },
    {
      title: t('journal.list.seal'),
      className: 'nowrap',
      render: (_, { seal }) => seal ?? <small>{t('journal.list.open')}</small>,
    },
  ];
}

function Told({ entry: { text, reason, changes } }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  return (
    <div className="told">
      {text && <p>{text}</p>}
      {reason && <p>{t('journal.list.reason', { reason })}</p>}
      {changes
        .filter(({ from, to }) => from || to)
        .map(({ field, fieldText, from, to }) => (
          <p key={field}>
            {t('journal.list.change', { field: fieldText, from: from ?? '–', to: to ?? '–' })}
          </p>
        ))}
    </div>
  );
}
