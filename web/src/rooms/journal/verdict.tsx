import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { JournalFinding, JournalVerdict } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';

/** What a verification found: sound in one line, or every finding with its seal and entry. */
export function Verdict({ verdict }: { verdict: JournalVerdict }) {
  const { t } = useTranslation();
  const { sound, entries, seals, unsealed, erased, findings, items, at } = verdict;
  const columns: TableProps<JournalFinding>['columns'] = [
    { title: t('journal.verify.what'), dataIndex: 'text' },
    { title: t('journal.verify.seal'), dataIndex: 'seal' },
    {
      title: t('journal.verify.subject'),
      render: (_, { subjectKindText, subjectNumber, subjectId }) =>
        subjectKindText && `${subjectKindText} ${subjectNumber || (subjectId ?? '')}`,
    },
    { title: t('journal.verify.no'), dataIndex: 'no' },
  ];
  return (
    <>
      <p className={sound ? 'verdict sound' : 'verdict late-text'}>
        <b>
          {sound
            ? t('journal.verify.sound', { entries: entries.toLocaleString('en'), seals })
            : t('journal.verify.notSound', { count: findings })}
        </b>
        <small>{t('journal.verify.detail', { unsealed, erased, at: dateTime(at) })}</small>
      </p>
      {!sound && (
        <DataTable
          label={t('journal.verify.findings')}
          rows={items}
          columns={columns}
          rowKey={(row) => `${row.code}/${row.seal}/${row.subjectId}/${row.no}`}
          empty=""
        />
      )}
      {findings > items.length && <p>{t('journal.verify.more', { count: items.length })}</p>}
    </>
  );
}
