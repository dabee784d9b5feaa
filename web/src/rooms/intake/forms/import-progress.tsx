import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Told } from '../../../api/send-told';

const steps = ['upload', 'check', 'compare', 'store'] as const;

/** Which step a file is in, and how many of its rows are through. A reader of screens hears the step, not each row. */
export function ImportProgress({ told }: { told: Told }) {
  const { t } = useTranslation();
  const step = steps.find((one) => one === told.step);
  if (!step) return null;
  const percent = told.all === 0 ? 100 : Math.floor((told.done / told.all) * 100);
  const name = t(`forms.progress.${step}`);
  return (
    <div className="import-progress">
      <p>
        <span role="status">{name}</span>
        {step !== 'upload' && (
          <span className="t2 push">{t('forms.progress.rows', { done: told.done, all: told.all })}</span>
        )}
      </p>
      <Progress percent={percent} size="small" aria-label={name} status="active" />
    </div>
  );
}
