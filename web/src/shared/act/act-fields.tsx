import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBar } from '../ui/problem-bar';
import type { ActProblem } from './use-act';
import './act.css';

export type Framed<V> = {
  form: FormInstance<V>;
  act: { problem: ActProblem | null; pending: boolean; submit: (values: V) => Promise<boolean> };
  name: string;
  initialValues?: Partial<V>;
  onCancel: () => void;
  children: ReactNode;
};

/** The fields of an act, what was refused, and the two buttons. */
export function ActFields<V extends object>(given: Framed<V> & { className: string }) {
  const { form, act, name, initialValues, onCancel, className, children } = given;
  const { t } = useTranslation();
  return (
    <Form
      form={form}
      layout="vertical"
      className={className}
      initialValues={initialValues}
      onFinish={(values) => void act.submit(values)}
      aria-label={name}
    >
      <ProblemBar problem={act.problem} />
      {children}
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('cases.form.confirm', { action: name })}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}

/** A form inside a row of a card. */
export function RowForm<V extends object>(given: Framed<V>) {
  return <ActFields {...given} className="row-form" />;
}
