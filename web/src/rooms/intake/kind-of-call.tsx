import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallOpening } from '../../api/types';
import { Choice } from '../../shared/ui/choice';
import { useWords } from '../../shared/words/use-words';
import { Needed, SaidLine } from './new-call-parts';
import type { SaidTick } from './new-call-values';

type Given = {
  lines: CallOpening['lines'];
  emotion?: string;
  said: SaidTick[];
  onSaid: (code: string, on: boolean) => void;
};

/** The lines of this moment: what a calm caller hears, and first what an agitated one hears. */
const ofThisMoment = (lines: CallOpening['lines'], emotion?: string) =>
  lines.filter(
    ({ when, text }) => (when === 'in-house' || when === emotion) && !text.includes('……') && text.length > 0,
  );

export function KindOfCall({ lines, emotion, said, onSaid }: Given) {
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
      {ofThisMoment(lines, emotion).map((line) => (
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
