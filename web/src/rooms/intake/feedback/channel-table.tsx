import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChannelHealth } from '../../../api/types';
import { shortDateTime } from '../../../shared/time/format';
import { DataTable } from '../../../shared/ui/data-table';

/** How each channel is answered; those that alarm come first. */
export function ChannelTable({ channels }: { channels: ChannelHealth[] }) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={t('feedback.channels.title')}
      rows={channels}
      rowKey={(row) => row.code}
      empty={null}
      columns={[
        { title: t('feedback.channels.channel'), render: (row) => <b>{row.name}</b> },
        {
          title: t('feedback.channels.state'),
          render: (row) => <span className={row.alarm ? 'tag late-text' : 'tag'}>{row.stateText}</span>,
        },
        {
          title: t('feedback.channels.waiting'),
          render: (row) => <span className="num">{row.waiting}</span>,
        },
        { title: t('feedback.channels.oldest'), render: (row) => <Oldest row={row} /> },
        {
          title: t('feedback.channels.target'),
          render: (row) => t('feedback.channels.minutes', { count: row.minutes }),
        },
        { title: t('feedback.channels.last'), render: (row) => <Last row={row} /> },
      ]}
    />
  );
}

function Oldest({ row: { oldest, alarm } }: { row: ChannelHealth }) {
  const { t } = useTranslation();
  if (!oldest) return <span className="t3">{t('common.none')}</span>;
  return (
    <span className="flex">
      <span className={alarm ? 'late-text' : undefined}>
        {t('feedback.channels.waited', { time: oldest.waited })}
      </span>
      <Link to={`/cases/${oldest.caseNumber}`}>{oldest.number}</Link>
      <span className="t2">{oldest.customer}</span>
    </span>
  );
}

function Last({ row: { lastAt, lastNumber } }: { row: ChannelHealth }) {
  const { t } = useTranslation();
  if (!lastAt || !lastNumber) return <span className="t3">{t('common.none')}</span>;
  const at = lastNumber.startsWith('FBD') ? `/feedback/${lastNumber}` : `/calls/${lastNumber}`;
  return (
    <span className="flex">
      <span className="num">{shortDateTime(lastAt)}</span>
      <Link to={at}>{lastNumber}</Link>
    </span>
  );
}
