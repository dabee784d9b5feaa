import { CheckOutlined, CloseOutlined, MinusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { Verification, VerificationAnswers, Verified } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';

export const verificationItems = ['name', 'id-last-four', 'phone'] as const;
type Item = (typeof verificationItems)[number];
const fields = { name: 'name', 'id-last-four': 'idLastFour', phone: 'phone' } as const satisfies Record<
  Item,
  keyof VerificationAnswers
>;
const told = (values: VerificationAnswers): VerificationAnswers =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value));

type Given = { customerId: string; value: Verification | null; onDone: (verification: Verification) => void };

/** What the caller says is compared by the server and thrown away; only the result stays. */
export function Verify({ customerId, value, onDone }: Given) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<VerificationAnswers>();
  const act = useAct<VerificationAnswers, Verification>({
    form,
    run: (values) =>
      unwrap(
        api.POST('/api/customers/{id}/verification', {
          params: { path: { id: customerId } },
          body: told(values),
        }),
      ),
    onDone: (verification) => {
      setOpen(false);
      form.resetFields();
      onDone(verification);
      announce(t(verification.passed ? 'customers.verify.may' : 'customers.verify.failed'));
    },
  });
  return (
    <div>
      <div className="checks">
        {verificationItems.map((item) => (
          <Check key={item} item={item} value={value} />
        ))}
        {!open && <Button onClick={() => setOpen(true)}>{t('customers.verify.open')}</Button>}
        <span className="push t3 sm">{t('customers.verify.note')}</span>
      </div>
      {value && !value.passed && (
        <p className="verify-no">{t('customers.verify.mayNot', { required: value.required })}</p>
      )}
      {open && (
        <Form
          name="verify"
          form={form}
          layout="vertical"
          className="verify"
          onFinish={(values) => void act.submit(values)}
        >
          <ProblemBar problem={act.problem} />
          <div className="grid-3">
            {verificationItems.map((item, index) => (
              <Form.Item key={item} name={fields[item]} label={t(`customers.verify.${item}`)}>
                <Input
                  autoComplete="off"
                  autoFocus={index === 0}
                  maxLength={item === 'id-last-four' ? 4 : 20}
                />
              </Form.Item>
            ))}
          </div>
          <div className="flex">
            <Button htmlType="submit" type="primary" loading={act.pending}>
              {t('customers.verify.submit')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('common.cancel')}</Button>
          </div>
        </Form>
      )}
    </div>
  );
}

export function Check({ item, value }: { item: Item; value: Verified | null }) {
  const { t } = useTranslation();
  const asked = value?.items.find((one) => one.item === item);
  const state = asked ? (asked.passed ? 'passed' : 'failed') : 'unasked';
  const icon = { passed: <CheckOutlined />, failed: <CloseOutlined />, unasked: <MinusOutlined /> }[state];
  return (
    <span className={`check ${state}`}>
      {icon} <b>{t(`customers.verify.${item}`)}</b> {t(`customers.verify.${state}`)}
    </span>
  );
}
