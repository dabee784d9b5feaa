import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallOpening } from '../../api/types';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { Needed, SaidLine } from './new-call-parts';
import './soothing.css';
import type { SaidTick } from './new-call-values';

type Lines = CallOpening['lines'];
type Given = { lines: Lines; said: SaidTick[]; onSaid: (code: string, on: boolean) => void };

/** The lines of a moment that can be said as they stand. */
const linesOf = (lines: Lines, moment: string | undefined) =>
  lines.filter(({ when, text }) => when === moment && !text.includes('……') && text.length > 0);

/** What an upset customer hears before anything else: it stays at the top of the page until it was said (S1-82). */
export function Soothing({ lines, emotion, said, onSaid }: Given & { emotion?: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="soothing-place">
      {linesOf(lines, emotion).map(({ code, text }) => {
        const done = said.some((tick) => tick.code === code);
        return (
          <blockquote key={code} className={done ? 'quote spoken' : 'quote spoken soothing'}>
            <span>{t('common.quoted', { text })}</span>
            <SaidLine line={{ code, text: t('calls.new.said') }} said={said} onSaid={onSaid} />
          </blockquote>
        );
      })}
    </div>
  );
}

export function KindOfCall({ lines, said, onSaid }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <section className="blk" aria-label={t('calls.new.type')}>
      <div className="grid-kind">
        <Form.Item
          name="type"
          label={<Needed text={t('calls.new.type')} />}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Choice label={t('calls.new.type')} options={options('call-type')} />
        </Form.Item>
        <Form.Item name="emotion" label={t('calls.new.emotion')}>
          <Choice label={t('calls.new.emotion')} options={options('emotion')} />
        </Form.Item>
      </div>
      {linesOf(lines, 'in-house').map((line) => (
        <div key={line.code}>
          <SaidLine
            line={{ ...line, text: t('common.quoted', { text: line.text }) }}
            said={said}
            onSaid={onSaid}
          />
        </div>
      ))}
    </section>
  );
}
