import { Button, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftLine, RestoredBar } from '../../shared/drafts/draft-line';
import { sendOnCtrlEnter } from '../../shared/keys/send-keys';
import { composing } from '../../shared/keys/use-keys';
import { Merge } from '../../shared/merge/merge';
import type { MergeField } from '../../shared/merge/merge-rows';
import { LastChange } from '../journal/newest';
import type { CaseAct, FormProps } from './case-act';

type Given<V> = FormProps & {
  form: FormInstance<V>;
  act: CaseAct<V>;
  initialValues?: Partial<V>;
  /** Which of the fields stand in the case too: what two people changed at once is compared there. */
  merge?: MergeField[];
  children: ReactNode;
};

/** The frame of every act on a case: it takes the focus, Ctrl Enter sends, Esc closes it. */
export function ActForm<V extends object>(given: Given<V>) {
  const { form, act, view, name, initialValues, merge, quiet, onTyping, onCancel, children } = given;
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const [opened] = useState(view);
  const { draft } = act;
  const waiting = draft.state === 'waiting';
  useEffect(() => {
    if (quiet) return;
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('.fields input, .fields textarea, button')?.focus();
  }, [quiet]);
  const written = draft.restored !== null;
  const typing = useRef(onTyping);
  useEffect(() => {
    if (written) typing.current?.();
  }, [written]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event.nativeEvent)) return;
    if (event.key === 'Escape' && !form.isFieldsTouched()) onCancel();
    sendOnCtrlEnter(event, form.submit);
  };
  const send = (version: number) => {
    draft.compared(version);
    void form.validateFields().then(
      (values) => act.submit(values, version),
      () => act.clear(),
    );
  };
  return (
    <section className="card act-card" aria-label={name} ref={box} onKeyDown={onKeyDown}>
      <h3>
        {name} <DraftLine draft={draft} />
      </h3>
      <Form
        form={form}
        layout="vertical"
        className="card-body"
        disabled={waiting}
        initialValues={initialValues}
        onValuesChange={() => {
          draft.touch();
          onTyping?.();
        }}
        onFinish={(values) => void act.submit(values)}
      >
        <RestoredBar draft={draft} />
        <Merge
          form={form}
          problem={act.problem}
          seen={opened.version === draft.version ? opened : undefined}
          fields={merge}
          by={<LastChange kind="cases" number={view.number} version={view.version} />}
          pending={act.pending}
          onSend={send}
          onBack={act.clear}
        >
          <div className="fields">{children}</div>
          <div className="flex">
            <Button type="primary" htmlType="submit" loading={act.pending}>
              {t('cases.form.confirm', { action: name })}
            </Button>
            <Button disabled={false} onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          </div>
        </Merge>
      </Form>
    </section>
  );
}
