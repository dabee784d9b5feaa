import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Message } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar, problemTitle } from '../../shared/ui/problem-bar';

type Values = { reason: string };

/** A dead message goes out again, for a reason; whoever may not is told why. */
export function Resend({ message }: { message: Message }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const act = useAct<Values, Message>({
    form,
    version: message.version,
    run: (body, headers) =>
      unwrap(api.POST('/api/messages/{id}/resend', { params: { path: { id: message.id } }, headers, body })),
    onDone: () => {
      form.resetFields();
      announce(t('messages.resend.done'));
      void client.invalidateQueries({ queryKey: ['messages'] });
      void client.invalidateQueries({ queryKey: ['timeline'] });
    },
  });
  const action = message.allowedActions.find(({ code }) => code === 'resend');
  if (!action || message.state !== 'dead') return null;
  if (!action.allowed)
    return action.refusal ? (
      <p className="sm t2">
        {t('common.refused', { action: action.text, reason: problemTitle(action.refusal, t) })}
      </p>
    ) : null;
  return (
    <section className="card act-card">
      <h3>{action.text}</h3>
      <Form
        form={form}
        layout="vertical"
        className="card-body"
        onFinish={(values) => void act.submit(values)}
      >
        <ProblemBar problem={act.problem} />
        <Form.Item<Values>
          name="reason"
          label={t('messages.resend.reason')}
          extra={t('messages.resend.reasonNote')}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={200} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {action.text}
        </Button>
      </Form>
    </section>
  );
}
