import { Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallOpening } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { sendOnCtrlEnter } from '../../shared/keys/send-keys';
import { DraftLine, RestoredBar } from '../../shared/drafts/draft-line';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { StepFrame } from '../../shared/ui/step-bar';
import { useWords } from '../../shared/words/use-words';
import { CustomerFinder } from '../customers/customer-finder';
import { CustomerFace } from '../customers/customer-panel';
import { Verify } from '../customers/verify';
import { DepartmentSelect } from '../people/department-select';
import { usePhoneCall } from '../telephony/use-phone';
import { Classify } from './classify';
import { Knowledge } from './knowledge-beside';
import './intake.css';
import { KindOfCall, Soothing } from './kind-of-call';
import { AnswerFields, Block, DescriptionFields, SaidLine } from './new-call-parts';
import { textOf, type NewCallValues } from './new-call-values';
import { ReadBack } from './read-back';
import { SaveBar } from './save-bar';
import type { useNewCall } from './use-new-call';

type Given = {
  opening: CallOpening;
  form: ReturnType<typeof Form.useForm<NewCallValues>>[0];
  call: ReturnType<typeof useNewCall>;
  onFresh: () => void;
};

/** The five steps of a call, on one page, in the order in which they are spoken. */
export function NewCall({ opening, form, call, onFresh }: Given) {
  const { t } = useTranslation();
  const words = useWords();
  const [received] = useState(() => dateTime(opening.now));
  const type = Form.useWatch('type', form);
  const emotion = Form.useWatch('emotion', form);
  const description = Form.useWatch('description', form);
  const event = description?.event;
  const demand = description?.demand;
  const { customer } = call;
  // What was confirmed is a text: once it changes, it must be read back again.
  const confirmed = call.confirmedText !== null && call.confirmedText === textOf(description);

  const at = confirmed ? 2 : customer && type ? 1 : 0;
  const steps = words.options('call-step').map(({ value, label }, index) => ({
    code: value,
    name: label,
    state: index < at ? ('done' as const) : index === at ? ('current' as const) : ('todo' as const),
  }));
  return (
    // No form element of its own: finding and verifying a customer are forms inside it.
    <Form
      component={false}
      form={form}
      layout="vertical"
      initialValues={{ received, answeredAfterRings: 2, emotion: 'calm', urgency: 'normal' }}
      disabled={call.draft.state === 'waiting'}
      onValuesChange={({ type: chosen }: Partial<NewCallValues>) => {
        // The usual class of a type comes first; the agent may choose another it may take.
        if (chosen) form.setFieldValue('handlingClass', opening.classes[chosen]?.[0]);
        call.draft.touch();
      }}
      onFinish={() => void call.act.submit(form.getFieldsValue(true) as NewCallValues)}
      scrollToFirstError={{ focus: true }}
    >
      <div className="work new-call" onKeyDown={(event) => sendOnCtrlEnter(event, form.submit)}>
        <Soothing lines={opening.lines} emotion={emotion} said={call.said} onSaid={call.onSaid} />
        <div className="flex">
          <h1>{t('calls.new.title')}</h1>
          <span className="push">
            <DraftLine draft={call.draft} />
          </span>
        </div>
        <StepFrame steps={steps} label={t('calls.record.steps')} />
        <RestoredBar draft={call.draft} onFresh={onFresh} />
        <ProblemBar problem={call.act.problem} />
        <Block title={t('calls.new.greeting')}>
          <blockquote className="quote spoken">
            <span>{t('common.quoted', { text: opening.greeting })}</span>
            <SaidLine
              line={{ code: 'greeting', text: t('calls.new.said') }}
              said={call.said}
              onSaid={call.onSaid}
            />
          </blockquote>
          {call.phoneCall ? <FromPhone number={call.phoneCall} call={call} /> : <AnswerFields />}
        </Block>
        <Who call={call} />
        <KindOfCall lines={opening.lines} said={call.said} onSaid={call.onSaid} />
        <Block
          title={t('calls.new.description')}
          note={[t('calls.new.descriptionNote'), opening.lines.find(({ when }) => when === 'listening')?.text]
            .filter(Boolean)
            .join(' · ')}
        >
          <DescriptionFields requires={(type && opening.requires[type]) || []} />
          <Knowledge form={form} about={[event, demand].filter(Boolean).join(' ')} touch={call.draft.touch} />
        </Block>
        <ReadBack
          event={event}
          demand={demand ?? undefined}
          line={opening.lines.find(({ when }) => when === 'read-back')?.text}
          confirmed={confirmed}
          off={call.draft.state === 'waiting'}
          onRight={() => call.confirm(textOf(form.getFieldValue('description')))}
          onWrong={() => {
            call.confirm(null);
            form.focusField(['description', 'event']);
          }}
        />
        {confirmed && (
          <Classify
            departments={<DepartmentSelect />}
            type={type}
            classes={type ? opening.classes[type] : undefined}
          />
        )}
      </div>
      <SaveBar
        form={form}
        type={type}
        customer={customer}
        confirmed={confirmed}
        pending={call.act.pending}
        waiting={call.draft.state === 'waiting'}
      />
    </Form>
  );
}

/** The stamps are the telephone's; who rings is chosen at once where the vault knows the number. */
function FromPhone({ number, call }: { number: string; call: ReturnType<typeof useNewCall> }) {
  const { t } = useTranslation();
  const { data } = usePhoneCall(number);
  const known = data?.caller.customer;
  const { customer, choose } = call;
  const { looked } = call.draft;
  const taken = useRef(false);
  useEffect(() => {
    // What was written before comes first; it knows who was chosen.
    if (!known || !looked || taken.current) return;
    taken.current = true;
    if (!customer) choose(known);
  }, [known, looked, customer, choose]);
  const at = data?.rangAt ?? data?.answeredAt;
  return (
    <p className="t2">
      {t('phone.record', { number })}{' '}
      {[
        at && dateTime(at),
        data?.caller.phone,
        data?.waitSeconds !== null && data?.waitSeconds !== undefined
          ? `${t('phone.sheet.waited')} ${t('phone.seconds', { count: data.waitSeconds })}`
          : null,
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

function Who({ call }: { call: ReturnType<typeof useNewCall> }) {
  const { t } = useTranslation();
  const { customer, choose, verification, verified } = call;
  const passed = verification?.items.filter((item) => item.passed).length ?? 0;
  if (!customer)
    return (
      <Block title={t('calls.new.customer')}>
        <CustomerFinder onChoose={choose} />
      </Block>
    );
  const note = verification && (
    <span className={verification.passed ? 'ok' : 'not-ok'}>
      {t('customers.verify.result', { count: passed, all: 3 })}
      {verification.passed && ` · ${t('customers.verify.may')}`}
    </span>
  );
  return (
    <Block title={t('calls.new.customer')} note={note}>
      <div className="flex">
        <CustomerFace customer={customer} />
        <button type="button" className="link push" onClick={() => choose(null)}>
          {t('customers.search.change')}
        </button>
      </div>
      <Verify customerId={customer.id} value={verification} onDone={verified} />
    </Block>
  );
}
