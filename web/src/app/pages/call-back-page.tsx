import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { CallBackPanes } from '../chosen/call-back-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function CallBackPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(`${t('phone.back.title')} ${number}`);
  return (
    <div className="panes no-list">
      <CallBackPanes number={number} back="/phone" />
    </div>
  );
}
