import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { WorkList } from '../../rooms/desk/work-list';
import { PendingCalls } from '../../rooms/telephony/pending-calls';
import { Wall } from '../../rooms/telephony/wall';
import { useMay } from '../../shared/session';
import { subjectPath } from '../../shared/subject-path';
import { Loaded } from '../../shared/ui/states';
import '../../shared/ui/list.css';
import { usePageTitle } from '../page-title';

/** 话务: the wall for supervisors, who waits to be called back, and what is talked and not recorded. */
export function PhonePage() {
  const { t } = useTranslation();
  const may = useMay();
  usePageTitle(t('phone.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('phone.title')}</h1>
      </div>
      <div className="phone-lists">
        {may('phone.wall') && <Wall />}
        <Waiting />
        <PendingCalls />
      </div>
    </main>
  );
}

function Waiting() {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['call-backs'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) => unwrap(api.GET('/api/call-backs', { params: { query: { after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <section aria-label={t('phone.back.list')}>
      <h2>{t('phone.back.list')}</h2>
      <Loaded query={query}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0) return <p className="t2">{t('phone.back.empty')}</p>;
          return (
            <WorkList
              label={t('phone.back.list')}
              items={rows}
              chosen={null}
              pathOf={({ kind, number }) => subjectPath(kind, number) ?? '/phone'}
              onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            />
          );
        }}
      </Loaded>
    </section>
  );
}
