import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { shortDateTime } from '../../shared/time/format';

type Kind = 'cases' | 'calls' | 'follow-ups';

/** The last thing done to a record: read when it turns out to be newer than what is on screen. */
export function useNewest(kind: Kind, number: string, version: number | null) {
  const { data } = useQuery({
    queryKey: ['newest', kind, number, version],
    queryFn: () =>
      unwrap(api.GET(`/api/${kind}/{number}/timeline`, { params: { path: { number }, query: {} } })),
    enabled: version !== null,
  });
  return data?.items.find(({ tone }) => tone === 'person') ?? data?.items[0] ?? null;
}

/** Who changed it last, what they did and when. */
export function LastChange({ kind, number, version }: { kind: Kind; number: string; version: number }) {
  const { t } = useTranslation();
  const entry = useNewest(kind, number, version);
  if (!entry) return t('together.merge.nobody');
  const name = entry.by ? `${entry.by.name} ${entry.by.jobNumber}` : t('cases.timeline.system_by');
  return t('together.merge.by', { name, at: shortDateTime(entry.at), act: entry.actText });
}
