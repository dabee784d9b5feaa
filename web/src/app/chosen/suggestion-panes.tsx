import { useTranslation } from 'react-i18next';
import { SuggestionFacts, SuggestionRecord } from '../../rooms/improvements/suggestion-record';
import { useSuggestion } from '../../rooms/improvements/use-improvements';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** A suggestion and its facts, wherever it was chosen. */
export function SuggestionPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useSuggestion(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="suggestion" number={number} title={query.data?.text} back={back} />
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
    </>
  );
}
