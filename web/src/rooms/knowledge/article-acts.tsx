import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ArticleView } from '../../api/types';
import { useAct, type ActHeaders } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Given = { article: ArticleView; onChanged: () => void };
type Text = { text?: string };
type Verb = 'publish' | 'withdraw' | 'helped' | 'wrong';

/** Publish and withdraw for whoever reads them; helped or wrong for everybody. */
export function ArticleActs({ article, onChanged }: Given) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'withdraw' | 'wrong' | null>(null);
  const may = (action: string) => article.allowedActions.includes(action);
  const done = () => {
    setAsking(null);
    onChanged();
  };
  if (asking) return <Asked verb={asking} article={article} onDone={done} onCancel={() => setAsking(null)} />;
  return (
    <>
      {may('publish') && <AtOnce verb="publish" article={article} onDone={done} />}
      {may('withdraw') && (
        <Button size="small" onClick={() => setAsking('withdraw')}>
          {t('knowledge.withdraw')}
        </Button>
      )}
      {may('mark') && (
        <span className="push flex">
          <AtOnce verb="helped" article={article} onDone={done} />
          <Button size="small" aria-pressed={article.myMark === 'wrong'} onClick={() => setAsking('wrong')}>
            {t('knowledge.wrong')}
          </Button>
        </span>
      )}
    </>
  );
}

type One = { verb: Verb; article: ArticleView; onDone: () => void };

function AtOnce({ verb, article, onDone }: One) {
  const { t } = useTranslation();
  const act = useAct<Text, ArticleView>({
    version: article.version,
    run: (_, headers) => send(verb, article.number, '', headers),
    onDone,
  });
  return (
    <>
      <Button
        size="small"
        type={verb === 'publish' ? 'primary' : 'default'}
        aria-pressed={verb === 'helped' ? article.myMark === 'helped' : undefined}
        loading={act.pending}
        onClick={() => void act.submit({})}
      >
        {t(`knowledge.${verb}`)}
      </Button>
      <ProblemBar problem={act.problem} />
    </>
  );
}

function Asked({ verb, article, onDone, onCancel }: One & { onCancel: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Record<string, string>>();
  const field = verb === 'withdraw' ? 'reason' : 'note';
  const act = useAct<Record<string, string>, ArticleView>({
    form,
    version: article.version,
    run: (values, headers) => send(verb, article.number, values[field] ?? '', headers),
    onDone,
  });
  return (
    <Form form={form} layout="vertical" className="article-asked" onFinish={(v) => void act.submit(v)}>
      <ProblemBar problem={act.problem} />
      <Form.Item name={field} label={t(verb === 'withdraw' ? 'knowledge.reason' : 'knowledge.wrongNote')}>
        <Input autoFocus maxLength={200} />
      </Form.Item>
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t(`knowledge.${verb}`)}
        </Button>
        <Button onClick={onCancel}>{t('knowledge.cancel')}</Button>
      </div>
    </Form>
  );
}

function send(verb: Verb, number: string, text: string, headers: ActHeaders) {
  const params = { path: { number } };
  if (verb === 'publish') return unwrap(api.POST('/api/knowledge/{number}/publication', { params, headers }));
  if (verb === 'withdraw')
    return unwrap(
      api.POST('/api/knowledge/{number}/withdrawal', { params, headers, body: { reason: text } }),
    );
  return unwrap(
    api.POST('/api/knowledge/{number}/marks', { params, headers, body: { mark: verb, note: text || null } }),
  );
}
