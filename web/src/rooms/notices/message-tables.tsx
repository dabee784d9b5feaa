import type { TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { IncomingMessage, Message } from '../../api/types';
import { subjectPath } from '../../shared/subject-path';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { MessageState } from './message-state';
import type { useIncoming, useMessages } from './use-messages';

type Given<Q> = { query: Q; chosen: string | null; onChoose: (id: string) => void; empty: ReactNode };

export function SentTable({ query, chosen, onChoose, empty }: Given<ReturnType<typeof useMessages>>) {
  const { t } = useTranslation();
  const columns: TableProps<Message>['columns'] = [
    {
      title: t('messages.column.at'),
      className: 'nowrap',
      render: (_, { createdAt }) => dateTime(createdAt),
    },
    {
      title: t('messages.column.state'),
      className: 'nowrap',
      render: (_, { state, stateText, problemText, attempts }) => (
        <>
          <MessageState state={state} text={stateText} />
          {(problemText || attempts > 1) && (
            <div className="sm t3">
              {[problemText, attempts > 1 && t('messages.attempts', { count: attempts })]
                .filter(Boolean)
                .join(' · ')}
            </div>
          )}
        </>
      ),
    },
    { title: t('messages.column.channel'), className: 'nowrap', dataIndex: 'channelText' },
    { title: t('messages.column.recipient'), className: 'nowrap', dataIndex: 'recipient' },
    {
      title: t('messages.column.about'),
      className: 'nowrap',
      render: (_, { subjectKind, subjectNumber }) => <About kind={subjectKind} number={subjectNumber} />,
    },
    {
      title: t('messages.column.text'),
      render: (_, { id, text, recipient }) => (
        <Opener
          id={id}
          text={text}
          name={`${text.slice(0, 20)} ${recipient}`}
          chosen={chosen}
          onChoose={onChoose}
        />
      ),
    },
  ];
  return <Rows label={t('messages.list.out')} query={query} columns={columns} empty={empty} />;
}

export function ReceivedTable({ query, chosen, onChoose, empty }: Given<ReturnType<typeof useIncoming>>) {
  const { t } = useTranslation();
  const columns: TableProps<IncomingMessage>['columns'] = [
    { title: t('messages.column.at'), className: 'nowrap', render: (_, { at }) => dateTime(at) },
    { title: t('messages.column.channel'), className: 'nowrap', dataIndex: 'channelText' },
    { title: t('messages.column.sender'), className: 'nowrap', dataIndex: 'sender' },
    {
      title: t('messages.column.about'),
      className: 'nowrap',
      render: (_, { subjectKind, subjectNumber }) => <About kind={subjectKind} number={subjectNumber} />,
    },
    {
      title: t('messages.column.text'),
      render: (_, { id, text, sender }) => (
        <Opener
          id={id}
          text={text}
          name={`${text.slice(0, 20)} ${sender}`}
          chosen={chosen}
          onChoose={onChoose}
        />
      ),
    },
  ];
  return <Rows label={t('messages.list.in')} query={query} columns={columns} empty={empty} />;
}

export function About({ kind, number }: { kind: string | null; number: string | null }) {
  const { t } = useTranslation();
  if (!kind || !number) return <span className="t3">{t('messages.noSubject')}</span>;
  const path = subjectPath(kind, number);
  return path ? <Link to={path}>{number}</Link> : number;
}

type Opening = {
  id: string;
  text: string;
  name: string;
  chosen: string | null;
  onChoose: (id: string) => void;
};

function Opener({ id, text, name, chosen, onChoose }: Opening) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="link msg-text"
      aria-expanded={chosen === id}
      aria-label={t('messages.open', { name })}
      onClick={() => onChoose(id)}
    >
      {text}
    </button>
  );
}

type Listed<T> = {
  data: { pages: { items: T[] }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  fetchNextPage: () => unknown;
};

function Rows<T extends { id: string }>(given: {
  label: string;
  query: Listed<T>;
  columns: TableProps<T>['columns'];
  empty: ReactNode;
}) {
  const { label, query, columns, empty } = given;
  return (
    <Loaded query={query}>
      {(data) => (
        <DataTable
          label={label}
          rows={data.pages.flatMap((page) => page.items)}
          columns={columns}
          rowKey={({ id }) => id}
          empty={empty}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
      )}
    </Loaded>
  );
}
