import { Button, Input, Table, type TableProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../keys/use-keys';
import './data-table.css';

type Given<T> = {
  rows: T[];
  columns: TableProps<T>['columns'];
  rowKey: (row: T) => string;
  label: string;
  empty: ReactNode;
  onMore?: () => void;
  selection?: Selection<T>;
};

type Selection<T> = {
  selected: string[];
  onSelect: (keys: string[]) => void;
  /** How the box of a row is called, and the one of all. */
  name: (row: T) => string;
  all: string;
  most: number;
};

const selecting = <T,>(
  { selected, onSelect, name, all, most }: Selection<T>,
  rowKey: (row: T) => string,
) => ({
  selectedRowKeys: selected,
  onChange: (keys: React.Key[]) => onSelect(keys.map(String).slice(0, most)),
  getTitleCheckboxProps: () => ({ 'aria-label': all }),
  getCheckboxProps: (row: T) => ({
    'aria-label': name(row),
    disabled: selected.length >= most && !selected.includes(rowKey(row)),
  }),
});

/** A table that grows by one page when asked; it never jumps to another. */
export function DataTable<T extends object>(given: Given<T>) {
  const { rows, columns, rowKey, label, empty, onMore, selection } = given;
  const { t } = useTranslation();
  useKeys({ m: () => onMore?.() });
  return (
    <>
      {/* Wider than its place it scrolls, and by keyboard too. */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
        <Table<T>
          size="small"
          aria-label={label}
          dataSource={rows}
          columns={columns}
          rowKey={rowKey}
          pagination={false}
          rowSelection={selection && selecting(selection, rowKey)}
          locale={{ emptyText: empty }}
        />
      </div>
      {onMore && (
        <Button className="more" onClick={onMore} aria-keyshortcuts="m">
          {t('common.loadMore')}
        </Button>
      )}
    </>
  );
}

type SearchGiven = { label: string; value: string; wide?: boolean; onSearch: (text: string) => void };

export function SearchField({ label, value, wide, onSearch }: SearchGiven) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  return (
    <form
      className="flex"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <Input
        aria-label={label}
        placeholder={label}
        autoFocus={wide && !value}
        value={text}
        style={{ width: wide ? 360 : 220 }}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit">{t('common.search')}</Button>
    </form>
  );
}
