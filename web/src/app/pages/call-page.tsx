import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CallPanes } from '../chosen/call-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function CallPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(t('calls.record.title', { number }));
  return (
    <div className="panes no-list">
      <CallPanes number={number} back="/calls" />
    </div>
  );
}
