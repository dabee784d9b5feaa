import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FeedbackView } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { UrgencyBars } from '../../shared/ui/marks';
import { Purged } from '../../shared/ui/purged';
import { StepBar } from '../../shared/ui/step-bar';
import { useWords } from '../../shared/words/use-words';
import './feedback.css';
import './intake.css';

type Cell = FeedbackView['form'][number];

// Sentences take a line of their own; the short ones stand in pairs, in the order of the form.
const long = new Set(['detail', 'measures', 'suggestion', 'remark']);

function lines(form: Cell[]): Cell[][] {
  const out: Cell[][] = [];
  let open: Cell[] | null = null;
  for (const cell of form) {
    if (long.has(cell.code)) {
      out.push([cell]);
      open = null;
    } else if (open) {
      open.push(cell);
      open = null;
    } else {
      open = [cell];
      out.push(open);
    }
  }
  return out;
}

/** A feedback record as the form 客户服务反馈信息表 has it. */
export function FeedbackRecord({ record, children }: { record: FeedbackView; children?: ReactNode }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { number, priority, satisfaction, urgency, form } = record;
  return (
    <div className="work">
      <div className="flex">
        <h1>{t('feedback.record.title', { number })}</h1>
        <span className="tag tag-accent">{word('priority', priority)}</span>
        <UrgencyBars urgency={urgency} />
        {satisfaction && <span className="tag">{word('satisfaction-level', satisfaction)}</span>}
        {record.caseNumber && (
          <Link className="no-print" to={`/cases/${record.caseNumber}`}>
            {t('feedback.record.case', { number: record.caseNumber })}
          </Link>
        )}
        <Button className="push no-print" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
          {t('feedback.record.print')}
        </Button>
      </div>
      <StepBar steps={record.steps} label={t('feedback.record.steps')} />
      <p className="sm t2">
        {[dateTime(record.receivedAt), record.categoryPath, record.department, record.owner]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Purged at={record.purgedAt} />
      <table className="sheet sheet-pairs">
        <caption>{record.formName}</caption>
        <tbody>
          {lines(form).map((cells) => (
            <tr key={cells[0]?.code}>
              {cells.map(({ code, name, value }) => (
                <Pair key={code} name={name} value={value} wide={cells.length === 1} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

function Pair({ name, value, wide }: { name: string; value: string; wide: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <th scope="row">{name}</th>
      <td colSpan={wide ? 3 : 1}>{value || t('common.dash')}</td>
    </>
  );
}
