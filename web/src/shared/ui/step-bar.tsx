import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/types';
import { shortDateTime } from '../time/format';
import './steps.css';

/** The nine steps of a case: a line of points with what is known about each. */
export function StepBar({ steps, label }: { steps: Step[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.code}
          className={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <em aria-hidden="true">{step.state === 'done' ? <CheckOutlined /> : index + 1}</em>
          <span>{step.name}</span>
          <StepMeta step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepMeta({ step }: { step: Step }) {
  const text = [step.at && shortDateTime(step.at), step.note].filter(Boolean).join(' ');
  return <small title={text}>{text || '\u00a0'}</small>;
}

/** The five steps of a call: one framed bar of equal parts. */
export function StepFrame({
  steps,
  label,
}: {
  steps: Pick<Step, 'code' | 'name' | 'state'>[];
  label: string;
}) {
  const { t } = useTranslation();
  return (
    <ol className="five" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.code}
          className={step.state}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <em aria-hidden="true">{step.state === 'done' ? <CheckOutlined /> : index + 1}</em>
          {step.name}
          {step.state === 'done' && <span className="sr-only">{t('common.done')}</span>}
        </li>
      ))}
    </ol>
  );
}
