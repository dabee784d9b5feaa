import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeedbackStart } from '../../../api/types';
import { DraftLine, RestoredBar } from '../../../shared/drafts/draft-line';
import { sendOnCtrlEnter } from '../../../shared/keys/send-keys';
import { dateTime } from '../../../shared/time/format';
import { dateTimePattern } from '../../../shared/time/typed';
import { Choice } from '../../../shared/ui/choice';
import { ProblemBar } from '../../../shared/ui/problem-bar';
import { useWords } from '../../../shared/words/use-words';
import { CustomerFinder } from '../../customers/customer-finder';
import { CustomerFace } from '../../customers/customer-panel';
import '../intake.css';
import { Block, DescriptionFields, Needed } from '../new-call-parts';
import { LackingFields } from '../lacking';
import { FeedbackFoot } from './feedback-foot';
import { Arrival, Sorting } from './feedback-sorting';
import { FeedbackHints } from './feedback-hints';
import type { NewFeedbackValues } from './new-feedback-values';
import { useFeedbackPreview, type useNewFeedback } from './use-new-feedback';

type Given = {
  start: FeedbackStart;
  form: ReturnType<typeof Form.useForm<NewFeedbackValues>>[0];
  feedback: ReturnType<typeof useNewFeedback>;
  onFresh: () => void;
};

/** Receiving, registering and sorting a feedback on one page, in the order in which it is told. */
export function NewFeedback({ start, form, feedback, onFresh }: Given) {
  const { t } = useTranslation();
  const [received] = useState(() => dateTime(start.now));
  const { customer, draft, act } = feedback;
  const preview = useFeedbackPreview(form, customer?.id, start).data;
  // An empty form lacks everything and need not say so at every field.
  const lacking = draft.state === 'none' ? [] : (preview?.missing ?? []).flatMap(({ field }) => field ?? []);
  return (
    // No form element of its own: finding a customer is a form inside it.
    <Form
      component={false}
      form={form}
      layout="vertical"
      initialValues={{ received }}
      disabled={draft.state === 'waiting'}
      onValuesChange={(changed: Partial<NewFeedbackValues>) => {
        const impact = start.impacts.find(({ code }) => code === changed.impact);
        if (impact) form.setFieldValue('urgency', impact.urgency);
        draft.touch();
      }}
      onFinish={() => void act.submit(form.getFieldsValue(true) as NewFeedbackValues)}
      scrollToFirstError={{ focus: true }}
    >
      <div className="work new-call" onKeyDown={(event) => sendOnCtrlEnter(event, form.submit)}>
        <div className="flex">
          <h1>{t('feedback.new.title')}</h1>
          <span className="push">
            <DraftLine draft={draft} />
          </span>
        </div>
        <RestoredBar draft={draft} onFresh={onFresh} />
        <ProblemBar problem={act.problem} />
        <LackingFields value={lacking}>
          <Arrival start={start} />
          <Who feedback={feedback} start={start} />
          <What start={start} />
          <FeedbackHints hints={preview?.hints} />
          <Sorting start={start} preview={preview} />
        </LackingFields>
      </div>
      <FeedbackFoot
        preview={preview}
        customer={customer}
        pending={act.pending}
        waiting={draft.state === 'waiting'}
        onSave={() => form.submit()}
      />
    </Form>
  );
}

function Who({ feedback, start }: Pick<Given, 'feedback' | 'start'>) {
  const { t } = useTranslation();
  const { options } = useWords();
  const { customer, choose } = feedback;
  return (
    <Block title={t('feedback.new.customer')} note={t('feedback.new.customerNote')}>
      <Sentence start={start} when="contact" />
      {customer ? (
        <>
          <div className="flex">
            <CustomerFace customer={customer} />
            <button type="button" className="link push" onClick={() => choose(null)}>
              {t('customers.search.change')}
            </button>
          </div>
          <Form.Item
            name="customerType"
            label={<Needed text={t('feedback.new.customerType')} field="customerType" />}
          >
            <Choice label={t('feedback.new.customerType')} options={options('customer-type')} />
          </Form.Item>
        </>
      ) : (
        <CustomerFinder onChoose={choose} />
      )}
    </Block>
  );
}

function What({ start }: { start: FeedbackStart }) {
  const { t } = useTranslation();
  const { options } = useWords();
  return (
    <Block title={t('feedback.new.description')} note={t('feedback.new.descriptionNote')}>
      <Sentence start={start} when="details" />
      <DescriptionFields
        requires={[]}
        demands="feedback-demand"
        demandLabel={t('feedback.new.demand')}
        region={false}
      />
      <div className="grid-kind">
        <Form.Item
          name="expectedAt"
          label={t('feedback.new.expectedAt')}
          extra={t('feedback.new.expectedNote')}
          rules={[{ pattern: dateTimePattern, message: t('calls.new.format') }]}
        >
          <Input autoComplete="off" placeholder="2026-02-14 09:30" />
        </Form.Item>
        <Form.Item name="emotion" label={t('calls.new.emotion')}>
          <Choice label={t('calls.new.emotion')} options={options('emotion')} />
        </Form.Item>
      </div>
      <Form.Item name="suggestion" label={t('feedback.new.suggestion')}>
        <Input autoComplete="off" />
      </Form.Item>
    </Block>
  );
}

/** A sentence of the rules for this moment, to be said. */
function Sentence({ start, when }: { start: FeedbackStart; when: string }) {
  const { t } = useTranslation();
  const line = start.lines.find((one) => one.when === when);
  return line ? <blockquote className="quote">{t('common.quoted', { text: line.text })}</blockquote> : null;
}
