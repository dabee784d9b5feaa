import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ClockView, OverdueReason, ReasonGiven } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import './overdue-bar.css';

type Given = { kind: string; number: string; clocks: ClockView[]; onDone: () => void };

/** What is late wants a reason before anything else is written on it; the server says of which clocks. */
export function OverdueBar({ kind, number, clocks, onDone }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<OverdueReason>();
  const late = clocks.filter((clock) => clock.wantsReason).map((clock) => clock.name);
  const act = useAct<OverdueReason, ReasonGiven>({
    form,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/deadlines/{kind}/{number}/reason', {
          params: { path: { kind, number } },
          body,
          headers,
        }),
      ),
    onDone: () => {
      announce(t('deadlines.reason.done'));
      onDone();
    },
  });
  if (late.length === 0) return null;
  return (
    <section className="overdue" aria-label={t('deadlines.reason.title')}>
      <p>{t('deadlines.reason.text', { names: late.join(t('together.joint')) })}</p>
      <ProblemBar problem={act.problem} />
      <Form form={form} name={`overdue-${number}`} onFinish={(values) => void act.submit(values)}>
        <Form.Item<OverdueReason>
          name="reason"
          label={t('deadlines.reason.title')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('deadlines.reason.save')}
        </Button>
      </Form>
    </section>
  );
}
