import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldError, ImportPreview } from '../../../api/types';
import type { Encoding } from './form-files';

type Question = { choices: ImportPreview['choices']; onChoose: (encoding: Encoding) => void };

/** The bytes make sense twice: somebody who can read has to say which it is. */
export function EncodingQuestion({ choices, onChoose }: Question) {
  const { t } = useTranslation();
  return (
    <section className="import-open" aria-label={t('forms.whichEncoding')}>
      <h3>{t('forms.whichEncoding')}</h3>
      <div className="encodings">
        {choices.map(({ encoding, firstLines }) => (
          <div key={encoding}>
            <pre tabIndex={0} aria-label={encoding.toUpperCase()}>
              {firstLines.join('\n')}
            </pre>
            <Button onClick={() => onChoose(encoding as Encoding)}>
              {t('forms.readAs', { encoding: encoding.toUpperCase() })}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}

type Found = { tone: 'wrong' | 'odd'; count: number; findings: FieldError[] };

export function Findings({ tone, count, findings }: Found) {
  const { t } = useTranslation();
  if (count === 0) return null;
  const title = t(`forms.${tone}`, { count });
  return (
    <section className={`findings ${tone}`} aria-label={title} role={tone === 'wrong' ? 'alert' : undefined}>
      <h3>{title}</h3>
      <ul tabIndex={0} aria-label={title}>
        {findings.map(({ field, code, message }) => (
          <li key={field + code + message}>{message}</li>
        ))}
      </ul>
      {findings.length < count && <p className="sm t3">{t('forms.more', { count: findings.length })}</p>}
    </section>
  );
}

/** The lines as they would be kept; what is wrong or odd is marked in its cell. */
export function LinesTable({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation();
  if (preview.lines.length === 0) return null;
  const wrong = new Set(preview.errors.map(({ field }) => field));
  const odd = new Set(preview.warnings.map(({ field }) => field));
  const mark = (line: number, column: string) => {
    const at = `${line}.${column}`;
    return wrong.has(at) ? 'cell-wrong' : odd.has(at) ? 'cell-odd' : undefined;
  };
  return (
    <div className="table-scroll import-lines" tabIndex={0} role="region" aria-label={t('forms.lines')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('forms.line')}</th>
            <th scope="col">{t('forms.state')}</th>
            {preview.columns.map(({ code, name }) => (
              <th key={code} scope="col" className={`col-${code}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.lines.map(({ line, state, cells }) => (
            <tr key={line} className={`line-${state}`}>
              <th scope="row">{line}</th>
              <td>{t(`forms.states.${state as 'new'}`)}</td>
              {preview.columns.map(({ code }, i) => (
                <td key={code} className={`col-${code} ${mark(line, code) ?? ''}`}>
                  {cells[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.lines.length < preview.rows && (
        <p className="sm t3">{t('forms.shown', { shown: preview.lines.length, rows: preview.rows })}</p>
      )}
    </div>
  );
}
