import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { SearchField } from '../../shared/ui/data-table';
import { Choice } from '../../shared/ui/choice';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';
import { FoundList } from '../../rooms/desk/found-list';

/** What was typed stays beside the address: it may be somebody's name or number. */
type Asked = { asked?: string; kind?: string };

/** 搜索: cases, calls and feedback by their words, newest first. */
export function SearchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { asked = '', kind } = (useLocation().state as Asked | null) ?? {};
  usePageTitle(t('search.title'));
  const go = (next: Asked) => void navigate('/search', { replace: true, state: next });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('search.title')}</h1>
        <SearchField
          key={asked}
          label={t('search.input')}
          value={asked}
          wide
          onSearch={(text) => go({ asked: text, kind })}
        />
      </div>
      {asked ? (
        <Found asked={asked} kind={kind} onKind={(one) => go({ asked, kind: one })} />
      ) : (
        <p className="t2">{t('search.start')}</p>
      )}
    </main>
  );
}

type Given = { asked: string; kind: string | undefined; onKind: (kind: string | undefined) => void };

function Found({ asked, kind, onKind }: Given) {
  const { t } = useTranslation();
  const { word } = useWords();
  const query = useInfiniteQuery({
    queryKey: ['search', asked, kind],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.POST('/api/search', { body: { text: asked, kind: kind ?? null, after: after ?? null } })),
    getNextPageParam: (page) => page.next ?? undefined,
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          <Choice
            kind="chips"
            label={t('search.kinds')}
            value={kind ?? ''}
            onChange={(one) => onKind(one || undefined)}
            options={[
              { value: '', label: t('search.all') },
              ...(pages[0]?.kinds ?? []).map((one) => ({ value: one, label: word('subject-kind', one) })),
            ]}
          />
          <FoundList
            rows={pages.flatMap((page) => page.items)}
            words={asked.split(/[^\p{L}\p{N}]+/u).filter(Boolean)}
            empty={
              <>
                {t('search.none', { text: asked })} {t('search.tip')}
              </>
            }
          />
          {query.hasNextPage && (
            <Button className="more" onClick={() => void query.fetchNextPage()}>
              {t('common.loadMore')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}
