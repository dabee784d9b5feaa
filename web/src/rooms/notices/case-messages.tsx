import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../../api/problem';
import type { IncomingMessage, Message } from '../../api/types';
import { useMay } from '../../shared/session';
import { shortDateTime } from '../../shared/time/format';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { MessageState } from './message-state';
import { useIncoming, useMessages } from './use-messages';

type Line = { id: string; at: string; out: Message | null; in: IncomingMessage | null };

const newestFirst = (a: Line, b: Line) => (a.at < b.at ? 1 : -1);

/** What went to the customer about a thing and what they answered, newest first; for who may read messages. */
export function CaseMessages({ number }: { number: string }) {
  const { t } = useTranslation();
  const mayRead = useMay()('message.read');
  const sent = useMessages({ number }, mayRead);
  const received = useIncoming({ number }, mayRead);
  if (!mayRead) return null;
  const failed = [sent, received].find(({ data, error }) => data === undefined && error);
  if (!failed && (sent.data === undefined || received.data === undefined)) return null;
  const lines: Line[] = [
    ...(sent.data?.pages.flatMap(({ items }) => items) ?? []).map((out) => ({
      id: out.id,
      at: out.createdAt,
      out,
      in: null,
    })),
    ...(received.data?.pages.flatMap(({ items }) => items) ?? []).map((one) => ({
      id: one.id,
      at: one.at,
      out: null,
      in: one,
    })),
  ].sort(newestFirst);
  if (!failed && lines.length === 0) return null;
  return (
    <section className="card case-messages" aria-label={t('messages.case.title')}>
      <h3>
        {t('messages.case.title')} <span>{t('messages.case.count', { count: lines.length })}</span>
      </h3>
      {failed && <ProblemBar problem={problemOf(failed.error)} retry={() => void failed.refetch()} />}
      <ol>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      {(sent.hasNextPage || received.hasNextPage) && (
        <p className="card-body">
          <Link to={`/messages?q=${encodeURIComponent(number)}`}>{t('messages.case.all')}</Link>
        </p>
      )}
    </section>
  );
}

function Line({ line: { at, out, in: answer } }: { line: Line }) {
  const { t } = useTranslation();
  return (
    <li className={out ? 'msg-out' : 'msg-in'}>
      <div className="flex sm">
        {out && <MessageState state={out.state} text={out.stateText} />}
        {answer && <MessageState state="received" text={t('messages.direction.in')} />}
        <span className="t2">
          {out && `${out.channelText} ${t('messages.case.out', { who: out.recipient })}`}
          {answer && `${answer.channelText} ${t('messages.case.in', { who: answer.sender })}`}
        </span>
        <time className="push t3" dateTime={at}>
          {shortDateTime(at)}
        </time>
      </div>
      <p>{out ? out.text : answer?.text}</p>
      {out && (out.problemText || out.state === 'dead') && (
        <p className="sm">
          {out.problemText} <Link to={`/messages?id=${out.id}`}>{t('messages.detail.tries')}</Link>
        </p>
      )}
    </li>
  );
}
