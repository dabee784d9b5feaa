import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { WordFound } from '../../api/types';
import { composing } from '../keys/use-keys';
import './marked-area.css';

type Given = {
  id?: string;
  value?: string | null;
  onChange?: (text: string) => void;
  /** Of what kind the text is: what is said to a customer, or what is written down. */
  marked: 'answer' | 'record';
  minRows?: number;
  maxLength?: number;
  /** What a form says of its field: what is wrong with it, and that it is needed. */
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
  'aria-required'?: 'true';
};

const pause = 250;
const longest = 4000;

/**
 * A text in which words nobody says to a customer are marked while it is typed, with what is said instead: put in by one press, or by Alt
 * Enter without leaving the text. The server says which.
 */
export function MarkedArea({ value, onChange, marked, minRows = 3, ...field }: Given) {
  const { t } = useTranslation();
  const text = value ?? '';
  const found = useFound(text, marked);
  const note = useId();
  const area = useRef<TextAreaRef>(null);
  const first = found.find(({ instead }) => instead);
  // One replacement a sentence: it stands where the first of its words stood.
  const replace = ({ at, length, instead }: WordFound) => {
    onChange?.(text.slice(0, at) + instead + text.slice(at + length));
    // What was pressed is gone with its word.
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.altKey || composing(event.nativeEvent) || !first) return;
    event.preventDefault();
    event.stopPropagation();
    replace(first);
  };
  const notes = [field['aria-describedby'], found.length > 0 ? note : undefined].filter(Boolean).join(' ');
  return (
    <div className="marked">
      <div className="marked-text" aria-hidden="true">
        {pieces(text, found).map(({ text: piece, hit }, index) =>
          hit ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>,
        )}
      </div>
      <Input.TextArea
        {...field}
        ref={area}
        value={text}
        autoSize={{ minRows }}
        aria-describedby={notes || undefined}
        aria-keyshortcuts={first ? 'Alt+Enter' : undefined}
        onKeyDown={onKeyDown}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <div role="status" id={note} className="marked-notes">
        {found.map((hit) => (
          <p key={`${hit.at}.${hit.list}`}>
            <b>{hit.word}</b> {hit.listText}
            {hit.instead && (
              <Button size="small" type="link" onClick={() => replace(hit)}>
                {t('common.sayInstead', { text: hit.instead })}
                {hit === first && <kbd>Alt Enter</kbd>}
              </Button>
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

function useFound(text: string, marked: Given['marked']): WordFound[] {
  const { language } = useTranslation().i18n;
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
    // What the lists are called is told in the language of now.
  }, [text, marked, language]);
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
