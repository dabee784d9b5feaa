import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActProblem } from '../../shared/act/use-act';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Given<V> = {
  form: FormInstance<V>;
  act: { problem: ActProblem | null; pending: boolean; submit: (values: V) => Promise<boolean> };
  name: string;
  initialValues?: Partial<V>;
  onCancel: () => void;
  children: ReactNode;
};

/** The frame of an act on a suggestion or an item of the plan: it takes the focus. */
export function ActCard<V extends object>({ form, act, name, initialValues, onCancel, children }: Given<V>) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  return (
    <section className="card act-card" aria-label={name} ref={box}>
      <h3>{name}</h3>
      <Form
        form={form}
        layout="vertical"
        className="card-body"
        initialValues={initialValues}
        onFinish={(values) => void act.submit(values)}
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
    </section>
  );
}
