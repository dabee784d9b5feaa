import { Button, Form, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/session';
import { ArticleFinder } from '../knowledge/article-finder';
import type { NewCallValues } from './new-call-values';

type Given = { form: FormInstance<NewCallValues>; about: string; touch: () => void };

/** 知识 that follows the description; the one taken becomes the answer and stands with the record (S1-28). */
export function Knowledge({ form, about, touch }: Given) {
  return useMay()('knowledge.read') ? <Beside form={form} about={about} touch={touch} /> : null;
}

function Beside({ form, about, touch }: Given) {
  const { t } = useTranslation();
  const taken = Form.useWatch((values: NewCallValues) => values.articles, { form, preserve: true }) ?? [];
  const set = (articles: string[]) => {
    form.setFieldValue('articles', articles);
    touch();
  };
  return (
    <>
      <ArticleFinder
        about={about}
        onInsert={(answer, number) => {
          form.setFieldValue('answer', answer);
          set([...taken.filter((one) => one !== number), number]);
        }}
      />
      {taken.length > 0 && (
        <p className="sm t2 flex">
          {t('knowledge.used.title')}
          {taken.map((number) => (
            <span key={number} className="tag">
              {number}{' '}
              <Button
                type="text"
                size="small"
                aria-label={t('knowledge.used.drop', { number })}
                onClick={() => set(taken.filter((one) => one !== number))}
              >
                ×
              </Button>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
