import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { IncomingMessage, Message, MessageTry } from '../../api/types';
import { dateTime, secondsOf, shortDateTime } from '../../shared/time/format';
import { Loaded } from '../../shared/ui/states';
import { MessageState } from './message-state';
import { About } from './message-tables';
import { Resend } from './resend';

type Shown = { id: string; onClose: () => void };

/** One message we sent: its text, what has become of it, every try, and sending it again. */
export function SentDetail({ id, onClose }: Shown) {
  const { t, i18n } = useTranslation();
  const query = useQuery({
    queryKey: ['messages', 'one', id, i18n.language],
    queryFn: () => unwrap(api.GET('/api/messages/{id}', { params: { path: { id } } })),
  });
  return (
    <aside className="msg-detail" aria-label={t('messages.detail.out')}>
      <Loaded query={query}>
        {(message) => (
          <>
            <Head onClose={onClose}>
              <MessageState state={message.state} text={message.stateText} />
            </Head>
            <Facts rows={factsOf(message, t)} />
            <blockquote className="quote msg-body">{message.text}</blockquote>
            <Tries tries={message.tries} />
            <Resend message={message} />
          </>
        )}
      </Loaded>
    </aside>
  );
}

type Fact = [string, React.ReactNode];

function factsOf(message: Message, t: TFunction): Fact[] {
  const { channelText, channel, recipient, title, problemText, by, createdAt, nextAt, sentAt, deliveredAt } =
    message;
  return [
    [t('messages.column.recipient'), `${channelText} ${recipient}`],
    [
      t('messages.column.about'),
      <About key="about" kind={message.subjectKind} number={message.subjectNumber} />,
    ],
    [t('messages.detail.mailTitle'), channel === 'email' && title],
    [t('messages.detail.problem'), problemText],
    [t('messages.detail.by'), by ? `${by.name} ${by.jobNumber}` : t('messages.detail.house')],
    [t('messages.detail.created'), dateTime(createdAt)],
    [t('messages.detail.next'), nextAt && dateTime(nextAt)],
    [t('messages.detail.sent'), sentAt && dateTime(sentAt)],
    [t('messages.detail.delivered'), deliveredAt && dateTime(deliveredAt)],
  ];
}

/** One message that came in. */
export function ReceivedDetail({ message, onClose }: { message: IncomingMessage; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <aside className="msg-detail" aria-label={t('messages.detail.in')}>
      <Head onClose={onClose}>
        <MessageState state="received" text={t('messages.direction.in')} />
      </Head>
      <Facts
        rows={[
          [t('messages.column.sender'), `${message.channelText} ${message.sender}`],
          [
            t('messages.column.about'),
            <About key="about" kind={message.subjectKind} number={message.subjectNumber} />,
          ],
          [t('messages.detail.mailTitle'), message.title],
          [t('messages.column.at'), dateTime(message.at)],
        ]}
      />
      <blockquote className="quote msg-body">{message.text}</blockquote>
    </aside>
  );
}

function Head({ children, onClose }: { children: React.ReactNode; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="flex">
      <h2>{children}</h2>
      <Button type="text" size="small" className="push" onClick={onClose}>
        {t('common.close')}
      </Button>
    </header>
  );
}

function Facts({ rows }: { rows: Fact[] }) {
  return (
    <dl className="kv msg-facts">
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Tries({ tries }: { tries: MessageTry[] }) {
  const { t } = useTranslation();
  return (
    <section className="msg-tries">
      <h3>{t('messages.detail.tries')}</h3>
      {tries.length === 0 && <p className="t3 sm">{t('messages.detail.noTries')}</p>}
      <ol>
        {tries.map(({ no, at, outcomeText, problemText, detail }) => (
          <li key={no}>
            <span className="t2">{t('messages.detail.try', { no })}</span>
            <time dateTime={at}>{`${shortDateTime(at)}:${secondsOf(at).slice(-2)}`}</time>
            <span>
              {[outcomeText, problemText, detail && t('messages.detail.answer', { code: detail })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
