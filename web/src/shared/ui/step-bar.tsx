import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { CallStep, Step } from '../../api/types';
import { dateOf, shortDateTime, timeOf } from '../time/format';
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
          <StepMeta step={step} before={steps[index - 1]} />
        </li>
      ))}
    </ol>
  );
}

/** The date is written once: steps of the same day after it show the time alone. */
function StepMeta({ step, before }: { step: Step; before?: Step }) {
  const sameDay = step.at && before?.at && dateOf(step.at) === dateOf(before.at);
  const at = step.at && (sameDay ? timeOf(step.at) : shortDateTime(step.at));
  return (
    <small>
      {at} <i>{step.note}</i>
      {'\u00a0'}
    </small>
  );
}

/** The five steps of a call: one framed bar of equal parts. */
export function StepFrame({ steps, label }: { steps: CallStep[]; label: string }) {
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
