import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import type { FollowUpView, VisitEnd, VisitStart } from '../../api/types';
import { ActionBar } from '../../shared/ui/action-bar';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useWords } from '../../shared/words/use-words';
import { allowed, useVisitAct } from './use-visit';
import './talk-acts.css';

/** Before the call and at its end: start it, end it with what came of it. */
export function TalkActs({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  // Each step refuses the others; that is worth a line only where nothing can be done at all.
  const stuck = visit.actions.every((action) => !action.allowed);
  const refused = stuck ? visit.actions.filter(({ refusal }) => refusal) : [];
  return (
    <div className="talk-acts">
      {allowed(visit, 'start') && <Start visit={visit} />}
      {allowed(visit, 'end') && <End visit={visit} />}
      {refused.length > 0 && (
        <ActionBar actions={refused} chosen={null} onChoose={() => undefined} label={t('cases.actions')} />
      )}
    </div>
  );
}

function Start({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<VisitStart>();
  const act = useVisitAct<VisitStart>(visit, {
    form,
    send: (body, how) => api.POST('/api/follow-ups/{number}/start', { ...how, body }),
  });
  return (
    <Form
      name="start"
      form={form}
      layout="inline"
      initialValues={{ channel: 'telephone' }}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} seen={visit} />
      <Form.Item<VisitStart> name="channel" noStyle>
        <Choice kind="chips" label={t('visits.start.channel')} options={options('follow-up-channel')} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.pending} autoFocus>
        {t('visits.start.submit')}
      </Button>
      <span className="t3 sm">{t('visits.page.begin')}</span>
    </Form>
  );
}

function End({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<VisitEnd>();
  const act = useVisitAct<VisitEnd>(visit, {
    form,
    send: (body, how) => api.POST('/api/follow-ups/{number}/end', { ...how, body }),
  });
  return (
    <Form
      name="end"
      form={form}
      layout="inline"
      initialValues={{ outcome: 'reached' }}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} seen={visit} />
      <span className="talk-end-label">{t('visits.end.outcome')}</span>
      <Form.Item<VisitEnd> name="outcome" noStyle>
        <Choice kind="chips" label={t('visits.end.outcome')} options={options('outcome')} />
      </Form.Item>
      <Form.Item<VisitEnd> name="note" noStyle>
        <Input aria-label={t('visits.end.note')} placeholder={t('visits.end.note')} style={{ width: 160 }} />
      </Form.Item>
      <Button danger htmlType="submit" loading={act.pending}>
        {t('visits.end.submit')}
      </Button>
      <span className="t3 sm">{t('visits.end.next')}</span>
    </Form>
  );
}
