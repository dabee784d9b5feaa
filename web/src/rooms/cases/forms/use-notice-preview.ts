import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';

const pause = 400;

/** What the server would send, asked when typing pauses; nothing is saved by it. */
export function useNoticePreview(number: string, channel: string, text: string, sends: boolean) {
  const { i18n } = useTranslation();
  const settled = useSettled(text.trim());
  return useQuery({
    queryKey: ['notice-preview', number, channel, settled, i18n.language],
    enabled: sends,
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    queryFn: () =>
      unwrap(
        api.POST('/api/cases/{number}/notice/preview', {
          params: { path: { number } },
          body: { channel, text: settled },
        }),
      ),
  });
}

function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
