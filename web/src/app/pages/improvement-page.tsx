import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OverdueBar } from '../../rooms/deadlines/overdue-bar';
import { ImprovementFacts, ImprovementRecord } from '../../rooms/improvements/improvement-record';
import { useChanged, useImprovement } from '../../rooms/improvements/use-improvements';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function ImprovementPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useImprovement(number);
  const changed = useChanged();
  usePageTitle(`${t('improvements.plan')} ${number}`);
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="improvement" number={number} title={query.data?.text} back="/improvements" />
        <Loaded query={query}>
          {(item) => (
            <ImprovementRecord
              key={item.number}
              item={item}
              late={
                item.clock && (
                  <OverdueBar kind="improvement" number={number} clocks={[item.clock]} onDone={changed} />
                )
              }
              history={<Timeline kind="improvements" number={number} />}
            />
          )}
        </Loaded>
      </main>
      <SidePanel label={t('improvements.facts')}>
        {query.data && <ImprovementFacts item={query.data} />}
      </SidePanel>
    </div>
  );
}
