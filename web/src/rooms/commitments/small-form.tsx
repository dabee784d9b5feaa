import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProblem } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Given<V> = {
  form: FormInstance<V>;
  initialValues?: Partial<V>;
  problem: ActProblem | null;
  pending: boolean;
  submit: (values: V) => Promise<boolean>;
  onCancel: () => void;
  name: string;
  children: ReactNode;
};

/** A form inside a row of the card. */
export function SmallForm<V extends object>(given: Given<V>) {
  const { form, initialValues, problem, pending, submit, onCancel, name, children } = given;
  const { t } = useTranslation();
  return (
    <Form
      form={form}
      layout="vertical"
      className="commitment-form"
      initialValues={initialValues}
      onFinish={(values) => void submit(values)}
      aria-label={name}
    >
      <ProblemBar problem={problem} />
      {children}
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={pending}>
          {t('cases.form.confirm', { action: name })}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}
