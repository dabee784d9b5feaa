import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../../api/work';
import { ActionBar } from '../../shared/ui/action-bar';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { tellingChoices } from '../../shared/words/choices';
import { useWords } from '../../shared/words/use-words';
import { allowed, useVisitAct } from './use-visit';

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
  const [form] = Form.useForm<{ channel: string }>();
  const act = useVisitAct<{ channel: string }>('start', visit, form);
  return (
    <Form
      name="start"
      form={form}
      layout="inline"
      initialValues={{ channel: 'telephone' }}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} seen={visit} />
      <Form.Item name="channel" noStyle>
        <Choice kind="chips" label={t('visits.start.channel')} options={tellingChoices(options('channel'))} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.pending} autoFocus>
        {t('visits.start.submit')}
      </Button>
      <span className="t3 sm">{t('visits.page.begin')}</span>
    </Form>
  );
}

type Ended = { outcome: string; note?: string };

function End({ visit }: { visit: FollowUpView }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Ended>();
  const act = useVisitAct<Ended>('end', visit, form);
  return (
    <Form
      name="end"
      form={form}
      layout="inline"
      initialValues={{ outcome: 'reached' }}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} seen={visit} />
      <Form.Item name="outcome" noStyle>
        <Choice kind="chips" label={t('visits.end.outcome')} options={options('outcome')} />
      </Form.Item>
      <Form.Item name="note" noStyle>
        <Input aria-label={t('visits.end.note')} placeholder={t('visits.end.note')} style={{ width: 160 }} />
      </Form.Item>
      <Button danger htmlType="submit" loading={act.pending}>
        {t('visits.end.submit')}
      </Button>
    </Form>
  );
}
