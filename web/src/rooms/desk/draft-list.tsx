import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { throwAway, useDrafts, type ListedDraft } from '../../shared/drafts/draft-store';
import { subjectPath } from '../../shared/subject-path';
import { dateOf, shortDateTime, timeOf } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { Empty } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import '../../shared/drafts/drafts.css';
import './draft-list.css';

/** Where a draft is written on. */
function placeOf({ kind, key, subject }: ListedDraft): string {
  if (subject) return subjectPath(subject.kind, subject.number) ?? '/desk';
  if (kind === 'customer') return '/customers?fresh';
  return kind === 'feedback' ? `/feedback/new?draft=${key}` : `/calls/new?draft=${key}`;
}

/** 待提交: what was written and not sent, and what waits for the server. */
export function DraftList({ others = 0 }: { others?: number }) {
  const { t } = useTranslation();
  const drafts = useDrafts();
  // Calls to be written down wait here as well: then it is not empty.
  if (drafts.length === 0) return others > 0 ? null : <Empty text={t('drafts.empty')} />;
  return (
    <>
      <p className="draft-note t3 sm">{t('drafts.intro')}</p>
      <ul className="rows" aria-label={t('drafts.title')}>
        {drafts.map((row) => (
          <DraftItem key={row.key} row={row} />
        ))}
      </ul>
    </>
  );
}

function DraftItem({ row }: { row: ListedDraft }) {
  const { t } = useTranslation();
  const { word } = useWords();
  // An act is called what the server calls it.
  const own = ['call', 'customer', 'feedback', 'follow-up-record'].find((kind) => kind === row.kind) as
    'call' | undefined;
  const name = own ? t(`drafts.kind.${own}`) : word('action', row.kind);
  const at = dateOf(row.savedAt) === dateOf(serverNow()) ? timeOf(row.savedAt) : shortDateTime(row.savedAt);
  return (
    <li className="row draft-row">
      <Link to={placeOf(row)} data-row={row.key}>
        <span className="row-1">
          <span>{[row.subject?.number, name].filter(Boolean).join(' · ')}</span>
        </span>
        <span className="row-2">
          <span className="el">{row.title || t('common.dash')}</span>
        </span>
        <span className="row-3">
          <span className="el">
            {t('drafts.savedAt', { at })}{' '}
            {row.state !== 'saved' && (
              <b className={`draft-${row.state}`}>{t(`drafts.state.${row.state}`)}</b>
            )}
          </span>
        </span>
      </Link>
      <Button size="small" onClick={() => void throwAway(row.key)}>
        {t('drafts.discard')}
        <span className="sr-only">{`${name} ${row.subject?.number ?? ''}`}</span>
      </Button>
    </li>
  );
}
