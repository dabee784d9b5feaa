import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ArticleView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Section } from '../../shared/ui/states';
import { ArticleActs } from './article-acts';
import { ArticleFinder } from './article-finder';
import './knowledge.css';

type Given = { kind: 'call' | 'case'; number: string; about?: string; open?: boolean };

/** The articles that helped with a record, each to be marked; while it is open another may be taken. */
export function UsedArticles(given: Given) {
  return useMay()('knowledge.read') ? <Card {...given} /> : null;
}

function Card({ kind, number, about, open = false }: Given) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const key = ['article-uses', kind, number];
  const { data = [] } = useQuery({
    queryKey: key,
    queryFn: () =>
      unwrap(api.GET('/api/knowledge-uses/{kind}/{number}', { params: { path: { kind, number } } })),
  });
  const changed = () => void client.invalidateQueries({ queryKey: key });
  const act = useAct<string, ArticleView>({
    run: (article, headers) =>
      unwrap(
        api.POST('/api/knowledge/{number}/uses', {
          params: { path: { number: article } },
          headers,
          body: { kind, number },
        }),
      ),
    onDone: changed,
  });
  if (data.length === 0 && !open) return null;
  return (
    <Section
      title={t('knowledge.used.title')}
      note={data.length > 0 && t('knowledge.used.count', { count: data.length })}
    >
      {data.length > 0 && (
        <ul className="used-articles">
          {data.map((article) => (
            <li key={article.number}>
              <Link to={`/knowledge/${article.number}`}>{article.title}</Link>{' '}
              <span className="t3 sm">{article.number}</span>
              <ArticleActs article={article} onChanged={changed} />
            </li>
          ))}
        </ul>
      )}
      <ProblemBar problem={act.problem} />
      {open && <ArticleFinder about={about} onInsert={(_, article) => void act.submit(article)} />}
    </Section>
  );
}
