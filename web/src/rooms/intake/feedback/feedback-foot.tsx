import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CustomerCard, FeedbackPreview } from '../../../api/types';
import { shortText } from '../../../shared/time/format';
import { DayMark } from '../../../shared/ui/marks';

type Given = {
  preview: FeedbackPreview | undefined;
  customer: CustomerCard | null;
  pending: boolean;
  waiting: boolean;
  onSave: () => void;
};

/** The foot of the form: what would begin to run if it were saved now, and what a whole record still lacks. */
export function FeedbackFoot({ preview, customer, pending, waiting, onSave }: Given) {
  const { t } = useTranslation();
  const { limits = [], missing = [], sceneHas = 0, sceneWants = 0 } = preview ?? {};
  return (
    <footer className="save-bar">
      <div className="save-starts" aria-live="polite">
        {limits.length > 0 && <span className="t3">{t('calls.new.starts')}</span>}
        {limits.map(({ milestone, name, text, mark }) => (
          <span key={milestone}>
            {name} <b>{shortText(text)}</b> <DayMark mark={mark} />
          </span>
        ))}
        {missing.length > 0 && (
          <span className="t2 save-missing">
            {t('feedback.new.missing', {
              names: missing.map(({ name }) => name).join(t('common.listComma')),
            })}
          </span>
        )}
        {sceneWants > 0 && sceneHas < sceneWants && (
          <span className="t2">{t('feedback.new.sceneHas', { has: sceneHas, of: sceneWants })}</span>
        )}
      </div>
      <span className="t3 sm" role="status">
        {!customer && t('calls.new.needCustomer')}
      </span>
      <Button
        type="primary"
        loading={pending}
        disabled={!customer || waiting}
        aria-keyshortcuts="Control+Enter"
        onClick={onSave}
      >
        {t('feedback.new.save')}
      </Button>
    </footer>
  );
}
