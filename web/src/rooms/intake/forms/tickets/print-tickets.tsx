import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { unwrap } from '../../../../api/problem';
import type { FormSheet, Paper } from '../../../../api/types';
import { PaperSheet } from '../../../../shared/ui/paper-sheet';
import { Loaded } from '../../../../shared/ui/states';
import { formRows, type Days } from '../form-files';

/** A row of the form on the page that one ticket has. */
function paperOf(blank: Paper, { columns }: FormSheet, row: string[]): Paper {
  const value = new Map(columns.map(({ code }, i) => [code, row[i] ?? '']));
  return {
    ...blank,
    cells: blank.cells.map((cell) => ({ ...cell, value: value.get(cell.code) ?? '' })),
    foot: `${row[0]} · ${blank.foot}`,
  };
}

/** Each ticket on a sheet of its own, as it is signed. */
export function PrintTickets({ days }: { days: Days }) {
  const { t } = useTranslation();
  // Asked for once: each look goes on record.
  const query = useQuery({
    queryKey: ['form', 'ticket', days],
    queryFn: async () => {
      const [blank, sheet] = await Promise.all([
        unwrap(api.GET('/api/blank-ticket')),
        formRows('ticket', days),
      ]);
      return sheet.rows.map((row) => paperOf(blank, sheet, row));
    },
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {(papers) => (
        <div className="paper-pile">
          <div className="no-print flex">
            <Button type="primary" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
              {t('forms.print')}
            </Button>
            <span className="t3">{t('forms.sheets', { count: papers.length })}</span>
          </div>
          {papers.map((paper) => (
            <PaperSheet key={paper.foot} paper={paper} bare />
          ))}
        </div>
      )}
    </Loaded>
  );
}
