import { InfoCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { FeedbackPreview } from '../../../api/types';

/** What deserves a second look; nothing is blocked by it. */
export function FeedbackHints({ hints }: { hints: FeedbackPreview['hints'] | undefined }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite" aria-label={t('feedback.new.hints')} role="status">
      {(hints ?? []).map(({ field, code, text }) => (
        <p key={field + code + text} className="hint-line">
          <InfoCircleOutlined /> {text}
        </p>
      ))}
    </div>
  );
}
