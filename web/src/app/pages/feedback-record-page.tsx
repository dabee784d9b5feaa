import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { NotesCard } from '../../rooms/desk/notes/notes-card';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { FeedbackPanel } from '../../rooms/intake/feedback-panel';
import { FeedbackRecord } from '../../rooms/intake/feedback-record';
import { Timeline } from '../../rooms/journal/timeline';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { SidePanel } from '../side-panel';
import { TaskTabs } from '../task-tabs';

export function FeedbackRecordPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useQuery({
    queryKey: ['feedback-record', number],
    queryFn: () => unwrap(api.GET('/api/feedback/{number}', { params: { path: { number } } })),
  });
  usePageTitle(t('feedback.record.title', { number }));
  return (
    <div className="panes no-list">
      <main className="pane-main">
        <TaskTabs kind="feedback" number={number} title={query.data?.detail} back="/feedback" />
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
    </div>
  );
}
