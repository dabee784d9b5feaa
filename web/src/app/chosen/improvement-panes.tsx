import { useTranslation } from 'react-i18next';
import { OverdueBar } from '../../rooms/deadlines/overdue-bar';
import { ImprovementFacts, ImprovementRecord } from '../../rooms/improvements/improvement-record';
import { useChanged, useImprovement } from '../../rooms/improvements/use-improvements';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** An item of the plan and its facts, wherever it was chosen. */
export function ImprovementPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useImprovement(number);
  const changed = useChanged();
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="improvement" number={number} title={query.data?.text} back={back} />
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
    </>
  );
}
