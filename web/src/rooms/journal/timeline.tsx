import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { TimelineEntry } from '../../api/types';
import { dateOf, timeOf, weekdayOf } from '../../shared/time/format';
import { weekdays } from '../../shared/time/weekdays';
import { Empty, Loaded } from '../../shared/ui/states';
import './timeline.css';

type Filter = 'all' | 'person' | 'system';

type Kind = 'cases' | 'calls' | 'follow-ups' | 'feedback' | 'suggestions' | 'improvements';

export function Timeline({ kind, number }: { kind: Kind; number: string }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('all');
  const query = useInfiniteQuery({
    queryKey: ['timeline', kind, number],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET(`/api/${kind}/{number}/timeline`, { params: { path: { number }, query: { after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <section aria-label={t('cases.timeline.title')} id="timeline">
      <Loaded query={query}>
        {(data) => {
          const entries = data.pages.flatMap((page) => page.items);
          const person = entries.filter(({ tone }) => tone === 'person');
          const system = entries.filter(({ tone }) => tone !== 'person');
          const shown = { all: entries, person, system }[filter];
          return (
            <>
              <div className="tl-head" role="group" aria-label={t('cases.timeline.filter')}>
                <h2>{t('cases.timeline.title')}</h2>
                {(['all', 'person', 'system'] as const).map((name) => (
                  <button
                    key={name}
                    type="button"
                    aria-pressed={filter === name}
                    onClick={() => setFilter(name)}
                  >
                    {t(`cases.timeline.${name}`, { count: { all: entries, person, system }[name].length })}
                  </button>
                ))}
                <span>{t('cases.timeline.newest')}</span>
              </div>
              {shown.length === 0 ? <Empty text={t('cases.timeline.empty')} /> : <Days entries={shown} />}
              {query.hasNextPage && (
                <Button onClick={() => void query.fetchNextPage()}>{t('common.loadMore')}</Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Days({ entries }: { entries: TimelineEntry[] }) {
  const { t } = useTranslation();
  const days = [...new Set(entries.map(({ at }) => dateOf(at)))];
  return days.map((day) => (
    <div key={day} className="tl-day">
      <h3>{t('clock.weekday', { date: day.slice(5), day: t(`clock.why.weekdays.${weekday(day)}`) })}</h3>
      <ol>
        {entries
          .filter(({ at }) => dateOf(at) === day)
          .map((entry) => (
            <Entry key={entry.no} entry={entry} />
          ))}
      </ol>
    </div>
  ));
}

const weekday = (day: string) => weekdays[weekdayOf(day)] ?? 'mon';

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const { by, actText, text, changes, reason, tone } = entry;
  return (
    <li className={`tl-entry tl-${tone}`}>
      <time dateTime={entry.at}>{timeOf(entry.at)}</time>
      <i className="tl-dot" aria-hidden="true" />
      <div>
        <h4>
          {by ? `${by.name} ${by.jobNumber} ${actText}` : actText}
          <span>{by ? '' : t('cases.timeline.system_by')}</span>
        </h4>
        {text && <p>{text}</p>}
        {changes.map(({ field, fieldText, from, to }) => (
          <p key={field} className="tl-change">
            {from
              ? t('cases.timeline.change', { field: fieldText, from, to: to ?? t('common.none') })
              : t('cases.timeline.set', { field: fieldText, to: to ?? t('common.none') })}
          </p>
        ))}
        {reason && <p className="tl-change">{t('cases.timeline.reason', { reason })}</p>}
      </div>
    </li>
  );
}
