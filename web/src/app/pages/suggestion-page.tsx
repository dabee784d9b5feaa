import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SuggestionPanes } from '../chosen/suggestion-panes';
import { usePageTitle } from '../page-title';
import '../panes.css';

export function SuggestionPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(`${t('improvements.title')} ${number}`);
  return (
    <div className="panes no-list">
      <SuggestionPanes number={number} back="/suggestions" />
    </div>
  );
}
