import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ClockAction, ClockView, PauseRequest, WhyView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { DueInput } from '../../shared/ui/due-input';
import { ProblemBar } from '../../shared/ui/problem-bar';
import './clock-acts.css';

type On = { clock: ClockView; action: ClockAction; onDone: () => void };

/** Pause and resume, for those who may; where the rules allow none, the server says which rule. */
export function ClockActs({ clock, why }: { clock: ClockView; why: WhyView }) {
  const client = useQueryClient();
  const done = () => {
    for (const stale of ['why', 'case', 'timeline', 'desk', 'deadlines'])
      void client.invalidateQueries({ queryKey: [stale] });
  };
  if (why.actions.length === 0 && why.pauses.length === 0) return null;
  return (
    <section>
      {why.pauses.length > 0 && <Stood why={why} />}
      {why.actions.map((action) =>
        action.code === 'resume' ? (
          <Resume key={action.code} clock={clock} action={action} onDone={done} />
        ) : (
          <Pause key={action.code} clock={clock} action={action} onDone={done} />
        ),
      )}
    </section>
  );
}

function Stood({ why }: { why: WhyView }) {
  const { t } = useTranslation();
  return (
    <>
      <h3>{t('clock.pause.stood')}</h3>
      <ul className="plain">
        {why.pauses.map((pause) => (
          <li key={pause.from}>
            {t('clock.pause.line', {
              from: pause.fromText,
              to: pause.toText,
              reason: pause.reason,
              by: pause.by?.name,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Pause({ clock, action, onDone }: On) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<PauseRequest>();
  const act = useAct<PauseRequest, ClockView>({
    form,
    run: (body, headers) =>
      unwrap(api.POST('/api/clocks/{id}/pause', { params: { path: { id: clock.id } }, body, headers })),
    onDone: () => {
      announce(t('clock.pause.done', { action: action.name }));
      onDone();
    },
  });
  const required = [{ required: true, message: t('common.required') }];
  return (
    <>
      <Button
        size="small"
        disabled={!action.allowed}
        aria-expanded={open}
        onClick={() => setOpen((now) => !now)}
      >
        {action.name}
      </Button>
      {action.refusal && <p className="t3 sm">{action.refusal.title}</p>}
      {open && (
        <Form
          form={form}
          name={`pause-${clock.milestone}`}
          layout="vertical"
          className="clock-pause"
          onFinish={(values) => void act.submit(values)}
        >
          <ProblemBar problem={act.problem} />
          <Form.Item<PauseRequest> name="reason" label={t('clock.pause.reason')} rules={required}>
            <Input autoFocus maxLength={500} />
          </Form.Item>
          <Form.Item<PauseRequest>
            name="until"
            label={t('clock.pause.until')}
            extra={t('clock.pause.hint')}
            rules={required}
          >
            <DueInput />
          </Form.Item>
          <Button type="primary" size="small" htmlType="submit" loading={act.pending}>
            {action.name}
          </Button>
        </Form>
      )}
    </>
  );
}

function Resume({ clock, action, onDone }: On) {
  const { t } = useTranslation();
  const act = useAct<undefined, ClockView>({
    run: (_, headers) =>
      unwrap(api.POST('/api/clocks/{id}/resumption', { params: { path: { id: clock.id } }, headers })),
    onDone: () => {
      announce(t('clock.pause.done', { action: action.name }));
      onDone();
    },
  });
  return (
    <>
      <ProblemBar problem={act.problem} />
      <Button size="small" loading={act.pending} onClick={() => void act.submit(undefined)}>
        {action.name}
      </Button>
    </>
  );
}
