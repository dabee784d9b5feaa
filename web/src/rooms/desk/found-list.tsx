import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FoundRow } from '../../api/types';
import { subjectPath } from '../../shared/subject-path';
import { dateTime } from '../../shared/time/format';
import { useWords } from '../../shared/words/use-words';
import './found.css';

type Given = { rows: FoundRow[]; words: string[]; empty: ReactNode };

/** What was found, the words marked in it. */
export function FoundList({ rows, words, empty }: Given) {
  const { t } = useTranslation();
  const { word } = useWords();
  if (rows.length === 0) return <p className="t2 found-none">{empty}</p>;
  return (
    <ol className="found" aria-label={t('search.results')}>
      {rows.map((row) => (
        <li key={`${row.kind} ${row.number}`}>
          <div className="flex">
            <span className="tag">{word('subject-kind', row.kind)}</span>
            <Link to={subjectPath(row.kind, row.number) ?? '/search'}>{row.number}</Link>
            <b>
              <Marked text={row.title} words={words} />
            </b>
            <span className="t2 push">{row.state}</span>
            <time className="t2" dateTime={row.at}>
              {dateTime(row.at)}
            </time>
          </div>
          {row.snippet && (
            <p className="t2">
              <Marked text={row.snippet} words={words} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const special = /[.*+?^${}()|[\]\\]/g;

function Marked({ text, words }: { text: string; words: string[] }) {
  if (words.length === 0) return text;
  const any = new RegExp(`(${words.map((one) => one.replace(special, '\\$&')).join('|')})`, 'i');
  return text
    .split(any)
    .map((piece, at) => (at % 2 ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>));
}
