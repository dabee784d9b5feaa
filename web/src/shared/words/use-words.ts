import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';

/** The words of the rules, in the language of the page. A code without a word shows itself. */
export function useWords() {
  const { i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ['words', i18n.language],
    queryFn: () => unwrap(api.GET('/api/words')),
    staleTime: 10 * 60_000,
  });
  const word = (list: string, code: string | null | undefined) =>
    code ? (data?.values[`${list}.${code}`] ?? code) : '';
  const options = (list: string) =>
    (data?.lists[list] ?? []).map((code) => ({ value: code, label: word(list, code) }));
  return { word, options };
}
