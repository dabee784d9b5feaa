import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../api/types';
import type { ActProblem } from '../../shared/act/use-act';
import { sendOnCtrlEnter } from '../../shared/keys/send-keys';
import { composing } from '../../shared/keys/use-keys';
import { useUnsaved } from '../../shared/unsaved';
import { ProblemBar } from '../../shared/ui/problem-bar';

type Act<V> = {
  submit: (values: V) => Promise<boolean>;
  pending: boolean;
  problem: ActProblem | null;
  clear: () => void;
};
type Given<V> = {
  form: FormInstance<V>;
  act: Act<V>;
  view: CaseView;
  name: string;
  initialValues?: Partial<V>;
  onCancel: () => void;
  children: ReactNode;
};

/** The frame of every act on a case: it takes the focus, Ctrl Enter sends, Esc closes it. */
export function ActForm<V extends object>({
  form,
  act,
  view,
  name,
  initialValues,
  onCancel,
  children,
}: Given<V>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const box = useRef<HTMLElement>(null);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event.nativeEvent)) return;
    if (event.key === 'Escape' && !form.isFieldsTouched()) onCancel();
    sendOnCtrlEnter(event, form.submit);
  };
  const reload = () => {
    void client.invalidateQueries({ queryKey: ['case', view.number] }).then(act.clear);
  };
  return (
    <section className="card act-card" aria-label={name} ref={box} onKeyDown={onKeyDown}>
      <h3>{name}</h3>
      <Form
        form={form}
        layout="vertical"
        className="card-body"
        initialValues={initialValues}
        onValuesChange={() => setTouched(true)}
        onFinish={(values) => void act.submit(values)}
      >
        <ProblemBar problem={act.problem} seen={view} onReload={reload} />
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
