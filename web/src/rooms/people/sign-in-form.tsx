import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Session, SignIn } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Given = { jobNumber?: string; onDone: (session: Session) => void };

export function SignInForm({ jobNumber, onDone }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<SignIn>();
  const act = useAct<SignIn, Session>({
    form,
    run: (body) => unwrap(api.POST('/api/session', { body })),
    onDone,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{ jobNumber }}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} />
      <Form.Item<SignIn>
        name="jobNumber"
        label={t('signin.jobNumber')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input size="large" autoComplete="username" autoFocus={!jobNumber} />
      </Form.Item>
      <Form.Item<SignIn>
        name="password"
        label={t('signin.password')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input.Password size="large" autoComplete="current-password" autoFocus={!!jobNumber} />
      </Form.Item>
      <Button type="primary" size="large" htmlType="submit" block loading={act.pending}>
        {t('signin.submit')}
      </Button>
    </Form>
  );
}
