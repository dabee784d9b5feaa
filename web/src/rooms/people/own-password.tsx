import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Session } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Values = { current: string; password: string; again: string };
type Given = { jobNumber: string; onClose: () => void; onDone: (session: Session) => void };

/** One's own new password: the server judges it; here it is only asked for twice, since nobody sees what they type. */
export function OwnPassword({ jobNumber, onClose, onDone }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const act = useAct<Values, Session>({
    form,
    run: ({ current, password }) =>
      unwrap(api.POST('/api/session/password', { body: { current, password } })),
    onDone: (session) => {
      announce(t('signin.own.done'));
      onDone(session);
    },
  });
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <Modal
      open
      title={t('signin.own.title')}
      okText={t('signin.own.submit')}
      cancelText={t('common.cancel')}
      width={420}
      onOk={() => form.submit()}
      okButtonProps={{ loading: act.pending }}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
        <ProblemBar problem={act.problem} />
        {/* For the browser's own keeper of passwords. */}
        <input hidden readOnly autoComplete="username" value={jobNumber} />
        <Form.Item<Values> name="current" label={t('signin.own.current')} rules={rules}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item<Values>
          name="password"
          label={t('signin.own.password')}
          extra={t('signin.own.note')}
          rules={rules}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item<Values>
          name="again"
          label={t('signin.own.again')}
          dependencies={['password']}
          rules={[
            ...rules,
            ({ getFieldValue }) => ({
              validator: (_, value) =>
                !value || value === getFieldValue('password')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('signin.own.differs'))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
