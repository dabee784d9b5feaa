import type { TableProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ManyRow } from '../../../shared/act/many';
import { DataTable } from '../../../shared/ui/data-table';
import { BulkBar } from './bulk-bar';

/** How many are chosen at most. */
const most = 100;

type Row = ManyRow & { title: string };
type Given<T> = {
  label: string;
  rows: T[];
  columns: TableProps<T>['columns'];
  empty: ReactNode;
  onMore?: () => void;
};

/** A list of cases of which many may be chosen and worked on at once. */
export function CaseTable<T extends Row>({ rows, ...given }: Given<T>) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<string[]>([]);
  return (
    <>
      <BulkBar
        rows={rows.filter(({ number }) => selected.includes(number))}
        most={most}
        onSelect={setSelected}
      />
      <DataTable
        {...given}
        rows={rows}
        rowKey={({ number }) => number}
        selection={{
          selected,
          onSelect: setSelected,
          name: ({ number, title }) => t('cases.bulk.row', { number, title }),
          all: t('cases.bulk.all'),
          most,
        }}
      />
    </>
  );
}
