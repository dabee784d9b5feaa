import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import './knowledge.css';

/** `about`: what is being described; its articles are offered without anybody looking for them. */
type Given = { about?: string; onInsert: (answer: string, number: string) => void };

const pause = 250;
const shown = 3;

/** 知识库 beside an answer that is being written: found while typing, taken with one press. */
export function ArticleFinder({ about = '', onInsert }: Given) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const described = useSettled(about.trim());
  const near = useQuery({
    queryKey: ['articles-near', 'described', described],
    enabled: [...described].length > 1 && asked === '',
    gcTime: 0,
    retry: false,
    queryFn: () => unwrap(api.POST('/api/knowledge-near', { body: { text: described } })),
  });
  const { data } = useQuery({
    queryKey: ['articles-near', asked],
    enabled: [...asked].length > 1,
    gcTime: 0,
    retry: false,
    queryFn: () => unwrap(api.POST('/api/search', { body: { text: asked, kind: 'article', after: null } })),
  });
  return (
    <section className="article-finder" aria-label={t('knowledge.finder.label')}>
      <Input
        aria-label={t('knowledge.search')}
        placeholder={t('knowledge.search')}
        maxLength={50}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPressEnter={(event) => event.preventDefault()}
      />
      {asked === '' && near.data && near.data.length > 0 && (
        <>
          <p className="t3 sm">{t('knowledge.finder.near')}</p>
          <ul aria-live="polite">
            {near.data.map(({ number, title, answer }) => (
              <li key={number}>
                <div>
                  <b>{title}</b> <span className="t3 sm">{number}</span>
                  <p className="t2">{answer}</p>
                </div>
                <Button size="small" onClick={() => onInsert(answer, number)}>
                  {t('knowledge.finder.insert')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {data?.items.length === 0 && <p className="t3 sm">{t('knowledge.finder.none')}</p>}
      <ul aria-live="polite">
        {data?.items.slice(0, shown).map((row) => (
          <li key={row.number}>
            <div>
              <b>{row.title}</b> <span className="t3 sm">{row.number}</span>
              <p className="t2">{row.snippet}</p>
            </div>
            <Insert number={row.number} onInsert={onInsert} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Insert({ number, onInsert }: { number: string; onInsert: Given['onInsert'] }) {
  const { t } = useTranslation();
  const take = async () => {
    const article = await unwrap(api.GET('/api/knowledge/{number}', { params: { path: { number } } }));
    onInsert(article.answer, article.number);
  };
  return (
    <Button size="small" onClick={() => void take()}>
      {t('knowledge.finder.insert')}
    </Button>
  );
}

/** What was typed, once the person pauses. */
function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
