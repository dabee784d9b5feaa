import { Button, Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WordFound } from '../../api/types';
import './marked-area.css';

type Given = {
  id?: string;
  value?: string;
  onChange?: (text: string) => void;
  /** Of what kind the text is: what is said to a customer, or what is written down. */
  marked: 'answer' | 'record';
  minRows?: number;
};

const pause = 250;
const longest = 4000;

/** A text in which words nobody says to a customer are marked while it is typed, with what is said instead. The server says which. */
export function MarkedArea({ id, value = '', onChange, marked, minRows = 3 }: Given) {
  const { t } = useTranslation();
  const found = useFound(value, marked);
  const note = useId();
  // One replacement a sentence: it stands where the first of its words stood.
  const replace = ({ at, length, instead }: WordFound) =>
    onChange?.(value.slice(0, at) + instead + value.slice(at + length));
  return (
    <div className="marked">
      <div className="marked-text" aria-hidden="true">
        {pieces(value, found).map(({ text, hit }, index) =>
          hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
      </div>
      <Input.TextArea
        id={id}
        value={value}
        autoSize={{ minRows }}
        aria-describedby={found.length > 0 ? note : undefined}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <div role="status" id={note} className="marked-notes">
        {found.map((hit) => (
          <p key={`${hit.at}.${hit.list}`}>
            <b>{hit.word}</b> {hit.listText}
            {hit.instead && (
              <Button size="small" type="link" onClick={() => replace(hit)}>
                {t('common.sayInstead', { text: hit.instead })}
              </Button>
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

function useFound(text: string, marked: Given['marked']): WordFound[] {
  const [answer, setAnswer] = useState<{ text: string; items: WordFound[] }>({ text: '', items: [] });
  useEffect(() => {
    if (!text.trim() || text.length > longest) return undefined;
    let here = true;
    const timer = setTimeout(() => {
      unwrap(api.POST('/api/words/check', { body: { text, in: marked } }))
        .then(({ items }) => here && setAnswer({ text, items }))
        // What goes out is judged again when it is sent.
        .catch(() => undefined);
    }, pause);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [text, marked]);
  return answer.text === text ? answer.items : [];
}

/** The text cut at its marks; of two that overlap the first is shown. */
function pieces(text: string, found: WordFound[]) {
  const parts: { text: string; hit: boolean }[] = [];
  let done = 0;
  for (const { at, length } of found) {
    if (at < done) continue;
    parts.push({ text: text.slice(done, at), hit: false }, { text: text.slice(at, at + length), hit: true });
    done = at + length;
  }
  return [...parts, { text: text.slice(done), hit: false }];
}
