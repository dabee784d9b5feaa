import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

export type NoticeFilter = { unread?: boolean; asks?: boolean; group?: string };

/** One's own notices, last told first, a page at a time. */
export function useNotices(filter: NoticeFilter, enabled = true) {
  const { i18n } = useTranslation();
  return useInfiniteQuery({
    queryKey: ['notices', filter, i18n.language],
    enabled,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/notices', { params: { query: { ...filter, after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}
