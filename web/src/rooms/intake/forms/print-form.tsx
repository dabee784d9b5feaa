import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../shared/time/format';
import { Loaded } from '../../../shared/ui/states';
import { formRows, type Days } from './form-files';
import '../intake.css';
import './forms.css';

/** A named form on paper: its title, its columns, its rows, and nothing of the console. */
export function PrintForm({ form, days }: { form: string; days: Days }) {
  const { t } = useTranslation();
  // Asked for once: each look goes on record.
  const query = useQuery({
    queryKey: ['form', form, days],
    queryFn: () => formRows(form, days),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={query}>
      {(sheet) => (
        <div className="paper">
          <div className="no-print flex">
            <Button type="primary" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
              {t('forms.print')}
            </Button>
          </div>
          <h1>{sheet.title}</h1>
          <div className="table-scroll" tabIndex={0} role="region" aria-label={sheet.title}>
            <table>
              <thead>
                <tr>
                  {sheet.columns.map(({ code, name }) => (
                    <th key={code} scope="col" className={`col-${code}`}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sheet.rows.map((row) => (
                  <tr key={row[0]}>
                    {sheet.columns.map(({ code }, i) => (
                      <td key={code}>{row[i]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="sm t3">{t('forms.printed', { count: sheet.rows.length, at: dateTime(sheet.at) })}</p>
        </div>
      )}
    </Loaded>
  );
}
