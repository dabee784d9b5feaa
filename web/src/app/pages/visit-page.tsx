import { useQueryClient } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { FollowUpView } from '../../api/types';
import { ClocksPanel } from '../../rooms/deadlines/clocks-panel';
import { OverdueBar } from '../../rooms/deadlines/overdue-bar';
import { RevealPhone } from '../../rooms/customers/reveal-phone';
import { NotesCard } from '../../rooms/desk/notes/notes-card';
import { PresenceLine } from '../../rooms/desk/presence';
import { usePresence } from '../../rooms/desk/use-presence';
import { Script } from '../../rooms/follow-ups/script';
import { TalkActs } from '../../rooms/follow-ups/talk-acts';
import { TalkTimer } from '../../rooms/follow-ups/talk-timer';
import { useRecordDraft } from '../../rooms/follow-ups/use-record-draft';
import { useVisit } from '../../rooms/follow-ups/use-visit';
import { VisitBrief } from '../../rooms/follow-ups/visit-brief';
import { VisitRecordPane, type RecordValues } from '../../rooms/follow-ups/visit-record';
import { ImprovementLinks } from '../../rooms/improvements/links-card';
import { ElsewhereBar } from '../../rooms/journal/elsewhere-bar';
import { useElsewhere } from '../../rooms/journal/use-elsewhere';
import { useMay } from '../../shared/session';
import { shortDateTime } from '../../shared/time/format';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';
import '../panes.css';
import { TaskTabs } from '../task-tabs';

export function VisitPage() {
  const { number = '' } = useParams();
  const query = useVisit(number);
  usePageTitle(query.data ? `${query.data.name} ${number}` : number);
  return <Loaded query={query}>{(visit) => <Visit key={visit.number} visit={visit} />}</Loaded>;
}

function Visit({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const may = useMay();
  const [form] = Form.useForm<RecordValues>();
  const { said, draft } = useRecordDraft(visit, form);
  const typing = draft.state !== 'none' && !visit.record;
  const others = usePresence('follow-up', visit.number, typing);
  const client = useQueryClient();
  const reload = () => void client.invalidateQueries({ queryKey: ['follow-up', visit.number] });
  const elsewhere = useElsewhere({
    subject: 'follow-up',
    kind: 'follow-ups',
    number: visit.number,
    clean: !typing,
    reload,
  });
  return (
    <Form
      component={false}
      form={form}
      layout="vertical"
      initialValues={{ identity: 'self', consent: true }}
      disabled={draft.state === 'waiting'}
      onValuesChange={draft.touch}
    >
      <div className="visit-panes">
        <aside aria-label={t('visits.brief.title')}>
          <VisitBrief
            visit={visit}
            reveal={may('customer.read') && <RevealPhone customerId={visit.brief.customerId} />}
          />
          <NotesCard kind="follow-up" number={visit.number} />
        </aside>
        <main className="pane-main">
          <TaskTabs
            kind="follow-up"
            number={visit.number}
            title={visit.brief.customerName}
            back="/follow-ups"
          />
          <header className="visit-head">
            <h1>
              {visit.name} <small className="t2">{visit.number}</small>{' '}
              <span className="tag tag-accent">{visit.stateText}</span>
              <PresenceLine others={others} />
            </h1>
            <p className="sm t2">
              {[
                t('visits.page.round', { round: visit.round }),
                visit.assignee?.name,
                visit.assignee?.jobNumber,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </header>
          <ElsewhereBar entry={elsewhere.entry} onSee={elsewhere.dismiss} />
          <OverdueBar kind="follow-up" number={visit.number} clocks={visit.clocks} onDone={reload} />
          {visit.early && visit.opensAt && (
            <p className="early">{t('visits.page.early', { opens: shortDateTime(visit.opensAt) })}</p>
          )}
          <TalkTimer visit={visit} />
          <TalkActs visit={visit} />
          <Script visit={visit} said={said} />
        </main>
        <aside className="pane-side" aria-label={t('visits.record.title')}>
          <VisitRecordPane visit={visit} form={form} said={said} draft={draft} />
          <ImprovementLinks kind="follow-up" number={visit.number} />
          <ClocksPanel clocks={visit.clocks} />
        </aside>
      </div>
    </Form>
  );
}
