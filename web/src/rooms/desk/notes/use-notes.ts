import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { Subject } from '../../../shared/drafts/draft';

export const notesKey = ({ kind, number }: Subject) => ['notes', kind, number];

export const useNotes = (on: Subject) =>
  useInfiniteQuery({
    queryKey: notesKey(on),
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/notes/{kind}/{number}', { params: { path: on, query: { after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
