import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ImprovementPanes } from '../chosen/improvement-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function ImprovementPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(`${t('improvements.plan')} ${number}`);
  return (
    <div className="panes no-list">
      <ImprovementPanes number={number} back="/improvements" />
    </div>
  );
}
