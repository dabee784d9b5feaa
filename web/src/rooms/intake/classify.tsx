import { Checkbox, Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTimePattern } from '../../shared/time/typed';
import { Choice } from '../../shared/ui/choice';
import { SatisfactionFields } from '../../shared/ui/satisfaction-fields';
import { MarkedArea } from '../../shared/words/marked-area';
import { useWords } from '../../shared/words/use-words';
import { Block, Needed } from './new-call-parts';

/** Class, then what the class needs: a department and urgency, or the answer and how it was liked. */
type Given = {
  departments: ReactNode;
  type?: string;
  /** What a call of this type may be put into. */
  classes?: readonly string[];
};

export function Classify({ departments, type, classes }: Given) {
  const { t } = useTranslation();
  const { options, word } = useWords();
  const form = Form.useFormInstance();
  const chosen = Form.useWatch('handlingClass', form) as string | undefined;
  const all = options('handling-class').map((one) => ({
    ...one,
    off: classes && !classes.includes(one.value),
  }));
  const closed = all.filter(({ off }) => off).map(({ label }) => label);
  return (
    <Block title={t('calls.new.classify')}>
      <Form.Item
        name="handlingClass"
        label={<Needed text={t('calls.new.class')} />}
        extra={
          closed.length > 0 &&
          t('calls.new.classClosed', {
            type: word('call-type', type),
            classes: closed.join(t('common.listComma')),
          })
        }
      >
        <Choice label={t('calls.new.class')} options={all} />
      </Form.Item>
      {chosen === 'complex' && <ComplexFields departments={departments} />}
      {chosen === 'routine' && <RoutineFields />}
    </Block>
  );
}

function ComplexFields({ departments }: { departments: ReactNode }) {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <>
      <div className="grid-class">
        <Form.Item name="department" label={<Needed text={t('calls.new.department')} />}>
          {departments}
        </Form.Item>
        <Form.Item name="urgency" label={<Needed text={t('calls.new.urgency')} />}>
          <Choice label={t('calls.new.urgency')} options={options('urgency-hotline')} />
        </Form.Item>
        <Form.Item name="category" label={t('emergencies.category')} extra={t('emergencies.automatic')}>
          <Choice
            label={t('emergencies.category')}
            kind="chips"
            options={[{ value: '', label: t('emergencies.none') }, ...options('emergency-category')]}
          />
        </Form.Item>
        <Form.Item
          name="limit"
          label={t('calls.new.limit')}
          extra={t('calls.new.limitNote')}
          rules={[{ pattern: dateTimePattern, message: t('calls.new.format') }]}
        >
          <Input autoComplete="off" placeholder="2026-02-14 09:30" />
        </Form.Item>
        <Form.Item name="title" label={t('calls.new.subject')} extra={t('calls.new.subjectNote')}>
          <Input autoComplete="off" />
        </Form.Item>
      </div>
    </>
  );
}

function RoutineFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item name="answer" label={<Needed text={t('calls.new.answer')} />}>
        <MarkedArea marked="answer" />
      </Form.Item>
      <Form.Item name="understood" valuePropName="checked">
        <Checkbox>{t('calls.new.understood')}</Checkbox>
      </Form.Item>
      <SatisfactionFields name={['satisfaction']} reasonNote={t('calls.new.satisfactionNote')} />
    </>
  );
}
