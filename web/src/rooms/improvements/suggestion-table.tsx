import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SuggestionView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import './improvements.css';
import { SourceLink } from './source-link';
import { ToldTag } from './suggestion-record';

type Given = { rows: SuggestionView[]; label: string; onMore?: () => void };

/** Suggestions as rows: what was said, where, who judges it, what became of it. */
export function SuggestionTable({ rows, label, onMore }: Given) {
  const { t } = useTranslation();
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={(row) => row.number}
      empty={t('improvements.list.empty')}
      onMore={onMore}
      columns={[
        {
          title: t('improvements.list.number'),
          render: (_, row) => <Link to={`/suggestions/${row.number}`}>{row.number}</Link>,
        },
        {
          title: t('improvements.list.text'),
          render: (_, row) => <span className="improvement-text">{row.text}</span>,
        },
        {
          title: t('improvements.list.source'),
          render: (_, row) => (
            <SourceLink kind={row.sourceKind} kindText={row.sourceKindText} number={row.sourceNumber} />
          ),
        },
        { title: t('improvements.list.department'), dataIndex: 'department' },
        {
          title: t('improvements.list.state'),
          render: (_, row) => <span className={`tag suggestion-${row.state}`}>{row.stateText}</span>,
        },
        { title: t('improvements.list.told'), render: (_, row) => <ToldTag item={row} /> },
        { title: t('improvements.list.at'), render: (_, row) => dateTime(row.recordedAt) },
      ]}
    />
  );
}
