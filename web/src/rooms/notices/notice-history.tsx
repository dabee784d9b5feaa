import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { NoticeTold } from '../../api/types';
import { shortDateTime } from '../../shared/time/format';
import { Loaded, Skeleton } from '../../shared/ui/states';

/** Who was told what about a thing, how often, and when they saw it. */
export function NoticeHistory({ kind, number }: { kind: string; number: string }) {
  const { t, i18n } = useTranslation();
  const query = useQuery({
    queryKey: ['notices', 'history', kind, number, i18n.language],
    queryFn: () => unwrap(api.GET('/api/notices/history', { params: { query: { kind, number } } })),
  });
  return (
    <section className="notice-history" aria-label={t('notices.historyOf', { number })}>
      <Loaded query={query} waiting={<Skeleton rows={2} height={32} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="t3">{t('notices.historyEmpty')}</p>
          ) : (
            <ol>
              {items.map((told) => (
                <Told key={told.id} told={told} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function Told({ told: { at, to, text, repeats, toldAt, readAt } }: { told: NoticeTold }) {
  const { t } = useTranslation();
  return (
    <li>
      <time dateTime={at}>{shortDateTime(at)}</time>
      <span>{to ? t('notices.person', { name: to.name, job: to.jobNumber }) : t('common.unknown')}</span>
      <span className="told-text">{text}</span>
      <span className="t3">
        {repeats > 0 && `${t('notices.repeated', { count: repeats, at: shortDateTime(toldAt) })} · `}
        {readAt ? t('notices.readAt', { at: shortDateTime(readAt) }) : t('notices.notRead')}
      </span>
    </li>
  );
}
