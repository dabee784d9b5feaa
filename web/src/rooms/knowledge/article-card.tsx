import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ArticleView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { ArticleActs } from './article-acts';
import { ArticleForm } from './article-form';
import './knowledge.css';

type Given = { article: ArticleView; onChanged: () => void };

/** One article, whole, with what this person may do with it. */
export function ArticleCard({ article, onChanged }: Given) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <ArticleForm
        article={article}
        onDone={() => {
          setEditing(false);
          onChanged();
        }}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <article className="card article" aria-label={article.title}>
      <header className="flex">
        <h2>{article.title}</h2>
        <span className={`tag article-${article.state}`}>{article.stateText}</span>
        <Link to={`/knowledge/${article.number}`} className="t3 sm push">
          {article.number}
        </Link>
      </header>
      <p className="article-answer">{article.answer}</p>
      <p className="t3 sm">{facts(article, t).join(' · ')}</p>
      <div className="flex">
        {article.allowedActions.includes('edit') && (
          <Button size="small" onClick={() => setEditing(true)}>
            {t('knowledge.edit')}
          </Button>
        )}
        <ArticleActs article={article} onChanged={onChanged} />
      </div>
    </article>
  );
}

function facts(article: ArticleView, t: TFunction): string[] {
  const { validFrom, validTo, proposedBy, reviewedBy, reviewedAt, helped, wrong } = article;
  const open = t('knowledge.open');
  return [
    article.categoryPath,
    (validFrom || validTo) && t('knowledge.valid', { from: validFrom ?? open, to: validTo ?? open }),
    article.origin && `${t('knowledge.field.origin')} ${article.origin}`,
    proposedBy && t('knowledge.by', { name: proposedBy.name, at: dateTime(article.recordedAt) }),
    reviewedBy && reviewedAt && t('knowledge.reviewed', { name: reviewedBy.name, at: dateTime(reviewedAt) }),
    helped + wrong > 0 && t('knowledge.marks', { helped, wrong }),
  ].filter((fact): fact is string => Boolean(fact));
}
