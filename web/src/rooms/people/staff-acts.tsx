import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap, type Answer } from '../../api/problem';
import type { StaffRow } from '../../api/types';
import type { ActHeaders } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { usePeopleAct } from './people-act';

type Verb = 'disabling' | 'enabling' | 'unlocking' | 'password';
type Values = { reason?: string; password?: string };

const fieldOf: Partial<Record<Verb, 'reason' | 'password'>> = { disabling: 'reason', password: 'password' };

/** What may be done to an account. Those that need a word ask for it here, not in a second window. */
export function StaffActs({ row, onDone }: { row: StaffRow; onDone: () => void }) {
  const { t } = useTranslation();
  const [verb, setVerb] = useState<Verb | null>(null);
  const verbs: Verb[] = [
    ...(row.lockedUntil ? (['unlocking'] as const) : []),
    'password',
    row.disabled ? 'enabling' : 'disabling',
  ];
  return (
    <div>
      <div className="flex gap-below">
        {verbs.map((one) => (
          <Button
            key={one}
            danger={one === 'disabling'}
            aria-expanded={verb === one}
            onClick={() => setVerb(one)}
          >
            {t(`people.act.${one}`)}
          </Button>
        ))}
      </div>
      {verb && <ActNow key={verb} verb={verb} row={row} onDone={onDone} />}
    </div>
  );
}

type How = { params: { path: { jobNumber: string } }; headers: ActHeaders };

function send(verb: Verb, { reason = '', password = '' }: Values, how: How): Promise<Answer<StaffRow>> {
  switch (verb) {
    case 'disabling':
      return api.POST('/api/staff/{jobNumber}/disabling', { ...how, body: { reason } });
    case 'enabling':
      return api.POST('/api/staff/{jobNumber}/enabling', how);
    case 'unlocking':
      return api.POST('/api/staff/{jobNumber}/unlocking', how);
    case 'password':
      return api.POST('/api/staff/{jobNumber}/password', { ...how, body: { password } });
  }
}

function ActNow({ verb, row, onDone }: { verb: Verb; row: StaffRow; onDone: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const act = usePeopleAct<Values, StaffRow>({
    form,
    version: row.version,
    onDone,
    run: (values, headers) =>
      unwrap(send(verb, values, { params: { path: { jobNumber: row.jobNumber } }, headers })),
  });
  const field = fieldOf[verb];
  const rules = [{ required: true, message: t('common.required') }];
  return (
    <Form name={verb} form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
      <ProblemBar problem={act.problem} seen={row} />
      {field === 'reason' && (
        <Form.Item name="reason" label={t('people.act.reason')} rules={rules}>
          <Input autoFocus />
        </Form.Item>
      )}
      {field === 'password' && (
        <Form.Item
          name="password"
          label={t('people.staff.passwordNew')}
          extra={t('people.staff.passwordNote')}
          rules={rules}
        >
          <Input.Password autoFocus autoComplete="new-password" />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={act.pending} autoFocus={!field}>
        {t('cases.form.confirm', { action: t(`people.act.${verb}`) })}
      </Button>
    </Form>
  );
}
