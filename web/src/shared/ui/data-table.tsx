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
};

/** A table that grows by one page when asked; it never jumps to another. */
export function DataTable<T extends object>({ rows, columns, rowKey, label, empty, onMore }: Given<T>) {
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
