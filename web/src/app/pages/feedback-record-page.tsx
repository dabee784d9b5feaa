import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { FeedbackPanes } from '../chosen/feedback-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function FeedbackRecordPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(t('feedback.record.title', { number }));
  return (
    <div className="panes no-list">
      <FeedbackPanes number={number} back="/feedback" />
    </div>
  );
}
