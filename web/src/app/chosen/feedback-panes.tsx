import { useTranslation } from 'react-i18next';
import { NotesCard } from '../../rooms/desk/notes/notes-card';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { FeedbackPanel } from '../../rooms/intake/feedback-panel';
import { FeedbackRecord } from '../../rooms/intake/feedback-record';
import { useFeedbackRecord } from '../../rooms/intake/feedback/use-feedback-record';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

/** A feedback record and what it tells, wherever it was chosen. */
export function FeedbackPanes({ number, back }: { number: string; back: string }) {
  const { t } = useTranslation();
  const query = useFeedbackRecord(number);
  return (
    <>
      <main className="pane-main">
        <TaskTabs kind="feedback" number={number} title={query.data?.detail} back={back} />
        <Loaded query={query}>
          {(record) => (
            <FeedbackRecord record={record}>
              <div className="no-print">
                <Timeline kind="feedback" number={number} />
              </div>
            </FeedbackRecord>
          )}
        </Loaded>
      </main>
      <SidePanel label={t('feedback.panel.label')}>
        {query.data && <FeedbackPanel record={query.data} />}
        {query.data && <NotesCard kind="feedback" number={number} />}
        <ImprovementLinks kind="feedback" number={number} />
      </SidePanel>
    </>
  );
}
