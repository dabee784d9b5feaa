import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ArticleView, WrittenArticle } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { DayField } from '../../shared/ui/day-field';

type Given = {
  /** Left out: a new one is proposed. */
  article?: ArticleView;
  /** What was answered just now, and where. */
  start?: Partial<WrittenArticle>;
  origin?: string;
  onDone: (article: ArticleView) => void;
  onCancel: () => void;
};

const longest = { title: 100, answer: 4000 };

/** 提出 or 修改: the words, and the days they are true. */
export function ArticleForm({ article, start, origin, onDone, onCancel }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<WrittenArticle>();
  const act = useAct<WrittenArticle, ArticleView>({
    form,
    version: article?.version,
    run: (written, headers) => {
      const body = { ...written, validFrom: written.validFrom || null, validTo: written.validTo || null };
      return article
        ? unwrap(
            api.PUT('/api/knowledge/{number}', {
              params: { path: { number: article.number } },
              headers,
              body: { ...body, category: article.category },
            }),
          )
        : unwrap(api.POST('/api/knowledge', { headers, body: { article: body, origin: origin ?? null } }));
    },
    onDone,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className="card article-form"
      initialValues={article ?? start}
      onFinish={(values) => void act.submit(values)}
      aria-label={t(article ? 'knowledge.edit' : 'knowledge.propose')}
    >
      <ProblemBar problem={act.problem} />
      {!article && <p className="t2">{t('knowledge.proposeNote')}</p>}
      <Form.Item<WrittenArticle> name="title" label={t('knowledge.field.title')}>
        <Input autoFocus maxLength={longest.title} />
      </Form.Item>
      <Form.Item<WrittenArticle> name="answer" label={t('knowledge.field.answer')}>
        <Input.TextArea autoSize={{ minRows: 4 }} maxLength={longest.answer} />
      </Form.Item>
      <div className="flex">
        <Form.Item<WrittenArticle> name="validFrom" label={t('knowledge.field.validFrom')}>
          <DayField />
        </Form.Item>
        <Form.Item<WrittenArticle> name="validTo" label={t('knowledge.field.validTo')}>
          <DayField />
        </Form.Item>
      </div>
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t(article ? 'knowledge.save' : 'knowledge.propose')}
        </Button>
        <Button onClick={onCancel}>{t('knowledge.cancel')}</Button>
      </div>
    </Form>
  );
}
