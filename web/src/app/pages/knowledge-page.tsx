import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { ArticleCard } from '../../rooms/knowledge/article-card';
import { ArticleForm } from '../../rooms/knowledge/article-form';
import { useSession } from '../../shared/session';
import { Choice } from '../../shared/ui/choice';
import { SearchField } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import { ProposedFrom } from './proposed-from';

const states = ['all', 'published', 'proposed', 'withdrawn'] as const;

/** 服务知识库: all of it, or one article whose number the address says. */
export function KnowledgePage() {
  const { t } = useTranslation();
  const { number } = useParams();
  const client = useQueryClient();
  const changed = () => void client.invalidateQueries({ queryKey: ['knowledge'] });
  usePageTitle(number ?? t('knowledge.title'));
  return (
    <main className="page">
      {number ? <One number={number} onChanged={changed} /> : <All onChanged={changed} />}
    </main>
  );
}

function One({ number, onChanged }: { number: string; onChanged: () => void }) {
  const query = useQuery({
    queryKey: ['knowledge', 'one', number],
    queryFn: () => unwrap(api.GET('/api/knowledge/{number}', { params: { path: { number } } })),
  });
  return (
    <>
      <h1 className="sr-only">{number}</h1>
      <Loaded query={query}>{(article) => <ArticleCard article={article} onChanged={onChanged} />}</Loaded>
    </>
  );
}

function All({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const [writing, setWriting] = useState(false);
  const from = params.get('from');
  const state = states.find((one) => one === params.get('state')) ?? 'all';
  const done = () => {
    setWriting(false);
    setParams({}, { replace: true });
    onChanged();
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('knowledge.title')}</h1>
        <SearchField
          label={t('knowledge.search')}
          value=""
          onSearch={(asked) => void navigate('/search', { state: { asked, kind: 'article' } })}
        />
        <span className="push">
          {session.rights.includes('knowledge.propose') && !writing && !from && (
            <Button type="primary" onClick={() => setWriting(true)}>
              {t('knowledge.propose')}
            </Button>
          )}
        </span>
      </div>
      {from && <ProposedFrom key={from} from={from} onDone={done} onCancel={() => setParams({})} />}
      {writing && <ArticleForm onDone={done} onCancel={() => setWriting(false)} />}
      <Choice
        kind="chips"
        label={t('knowledge.state.label')}
        value={state}
        onChange={(one) => setParams(one === 'all' ? {} : { state: one })}
        options={states.map((value) => ({ value, label: t(`knowledge.state.${value}`) }))}
      />
      <List state={state === 'all' ? undefined : state} onChanged={onChanged} />
    </>
  );
}

function List({ state, onChanged }: { state: string | undefined; onChanged: () => void }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['knowledge', 'all', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(api.GET('/api/knowledge', { params: { query: { state, after } } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const articles = pages.flatMap((page) => page.items);
        return (
          <section className="articles" aria-label={t('knowledge.list')}>
            {articles.length === 0 && <p className="t2">{t('knowledge.empty')}</p>}
            {articles.map((article) => (
              <ArticleCard key={article.number} article={article} onChanged={onChanged} />
            ))}
            {query.hasNextPage && (
              <Button onClick={() => void query.fetchNextPage()}>{t('common.loadMore')}</Button>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
