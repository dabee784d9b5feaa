import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../../../shared/time/format';
import { Loaded } from '../../../shared/ui/states';
import { Slashed } from '../slashed';
import { formRows, type Days } from './form-files';
import '../intake.css';
import './forms.css';

const moment = /^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/;

/** A day, a time and a short word are never broken over lines; a moment may stand on two. */
function Cell({ text }: { text: string }) {
  const [, day, time] = moment.exec(text) ?? [];
  if (day)
    return (
      <>
        <span className="whole">{day}</span> <span className="whole">{time}</span>
      </>
    );
  return <span className={text.length <= 4 ? 'whole' : undefined}>{text}</span>;
}

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
        <div className={sheet.columns.length > 12 ? 'paper paper-wide' : 'paper'}>
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
                      <Slashed text={name} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {sheet.rows.map((row) => (
                  <tr key={row[0]}>
                    {sheet.columns.map(({ code }, i) => (
                      <td key={code} className={`col-${code}`}>
                        <Cell text={row[i] ?? ''} />
                      </td>
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
