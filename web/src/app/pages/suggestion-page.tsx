import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SuggestionFacts, SuggestionRecord } from '../../rooms/improvements/suggestion-record';
import { useSuggestion } from '../../rooms/improvements/use-improvements';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function SuggestionPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useSuggestion(number);
  usePageTitle(`${t('improvements.title')} ${number}`);
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="suggestion" number={number} title={query.data?.text} back="/suggestions" />
        <Loaded query={query}>
          {(item) => (
            <SuggestionRecord
              key={item.number}
              item={item}
              history={<Timeline kind="suggestions" number={number} />}
            />
          )}
        </Loaded>
      </main>
      <SidePanel label={t('improvements.facts')}>
        {query.data && <SuggestionFacts item={query.data} />}
      </SidePanel>
    </div>
  );
}
