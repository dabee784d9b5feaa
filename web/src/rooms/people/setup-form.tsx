import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Setup } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';

const fields = ['code', 'company', 'jobNumber', 'name'] as const;

export function SetupForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Setup>();
  const act = useAct<Setup, unknown>({
    form,
    run: (body) => unwrap(api.POST('/api/setup', { body })),
    onDone,
  });
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
      <ProblemBar problem={act.problem} />
      {fields.map((name, index) => (
        <Form.Item<Setup> key={name} name={name} label={t(`signin.setup.${name}`)} rules={rules}>
          <Input autoFocus={index === 0} autoComplete={name === 'jobNumber' ? 'username' : 'off'} />
        </Form.Item>
      ))}
      <Form.Item<Setup>
        name="password"
        label={t('signin.setup.password')}
        extra={t('signin.setup.passwordNote')}
        rules={rules}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={act.pending}>
        {t('signin.setup.submit')}
      </Button>
    </Form>
  );
}
