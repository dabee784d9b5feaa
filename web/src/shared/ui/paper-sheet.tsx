import { FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper, PaperCell } from '../../api/types';
import './paper-sheet.css';

/** Two fields beside each other, or a wide one alone: as the document has them. */
function linesOf(cells: PaperCell[]): PaperCell[][] {
  const lines: PaperCell[][] = [];
  for (const cell of cells) {
    const open = lines.at(-1);
    if (!cell.wide && open?.length === 1 && !open[0]?.wide) open.push(cell);
    else lines.push([cell]);
  }
  return lines;
}

/** `bare`: one of a pile that is printed together. */
type Given = { paper: Paper; onDocument?: () => void; bare?: boolean; children?: ReactNode };

/** A form of one record as it comes out of the printer, and nothing of the console. */
export function PaperSheet({ paper, onDocument, bare, children }: Given) {
  const { t } = useTranslation();
  return (
    <article className="paper-sheet">
      {!bare && (
        <div className="no-print flex">
          <Button type="primary" icon={<PrinterOutlined />} onClick={() => globalThis.print()}>
            {t('forms.print')}
          </Button>
          {onDocument && (
            <Button icon={<FileWordOutlined />} onClick={onDocument}>
              {t('forms.document')}
            </Button>
          )}
          {children}
        </div>
      )}
      <h1>{paper.title}</h1>
      <table>
        <tbody>
          {linesOf(paper.cells).map((line) => (
            <tr key={line[0]?.code}>
              {line.flatMap(({ code, name, value, wide }) => [
                <th key={code} scope="row">
                  {name}
                </th>,
                <td
                  key={`${code}=`}
                  colSpan={wide || line.length === 1 ? 3 : 1}
                  data-wide={wide || undefined}
                >
                  {value}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="paper-signs">
        {paper.signatures.map((name) => (
          <span key={name}>
            {t('forms.signed', { name })}
            <i />
          </span>
        ))}
      </p>
      <p className="sm t3">{paper.foot}</p>
    </article>
  );
}
