import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { MarkedArea } from '../words/marked-area';
import { useWords } from '../words/use-words';
import { Choice } from './choice';

/** Score as the number the server wants, shown as five boxes with the words of the rules. */
export function ScoreChoice({
  value,
  onChange,
}: {
  value?: number | null;
  onChange?: (score: number) => void;
}) {
  const { t } = useTranslation();
  const { word } = useWords();
  const options = [1, 2, 3, 4, 5].map((score) => ({
    value: String(score),
    label: String(score),
    note: word('score', String(score)),
  }));
  return (
    <Choice
      kind="boxes"
      label={t('common.score')}
      options={options}
      value={value ? String(value) : null}
      onChange={(score) => onChange?.(Number(score))}
    />
  );
}

type Given = { name: string[]; reasonNote: string };

/** Score, level and, below five, the reason. What is required is decided by the server. */
export function SatisfactionFields({ name, reasonNote }: Given) {
  const { t } = useTranslation();
  const { options } = useWords();
  const form = Form.useFormInstance();
  const score = Form.useWatch([...name, 'score'], form) as number | undefined;
  const level = Form.useWatch([...name, 'level'], form) as string | undefined;
  const reason = (score !== undefined && score < 5) || (level !== undefined && level !== 'satisfied');
  return (
    <>
      <Form.Item name={[...name, 'score']} label={t('common.score')}>
        <ScoreChoice />
      </Form.Item>
      <Form.Item name={[...name, 'level']} label={t('common.level')}>
        <Choice label={t('common.level')} options={options('satisfaction-level')} />
      </Form.Item>
      <Form.Item
        name={[...name, 'reason']}
        label={t('common.reason')}
        extra={reason ? reasonNote : undefined}
      >
        <MarkedArea marked="record" minRows={2} />
      </Form.Item>
    </>
  );
}
