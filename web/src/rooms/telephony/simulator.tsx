import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { PhoneCall } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { usePhoneChanged } from './use-phone';

/** A desk without a line rings itself: to be shown, and to learn on. */
export function Simulator({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ from?: string }>();
  const changed = usePhoneChanged();
  const act = useAct<{ from?: string }, PhoneCall>({
    form,
    run: (values, headers) =>
      unwrap(api.POST('/api/phone/simulator', { body: { from: values.from || null }, headers })),
    onDone: () => {
      changed();
      onClose();
    },
  });
  return (
    <Modal
      open
      title={t('phone.simulator.title')}
      okText={t('phone.simulator.ring')}
      cancelText={t('common.cancel')}
      confirmLoading={act.pending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
        <p className="t2">{t('phone.simulator.note')}</p>
        <ProblemBar problem={act.problem} />
        <Form.Item name="from" label={t('phone.simulator.from')} extra={t('phone.simulator.withheld')}>
          <Input inputMode="tel" autoComplete="off" autoFocus />
        </Form.Item>
      </Form>
    </Modal>
  );
}
