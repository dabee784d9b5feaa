import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { secondsOf } from '../../shared/time/format';
import { dateTimePattern, eitherPattern } from '../../shared/time/typed';
import { Choice } from '../../shared/ui/choice';
import { MarkedArea } from '../../shared/words/marked-area';
import { useWords } from '../../shared/words/use-words';
import { Lacking } from './lacking';
import type { SaidTick } from './new-call-values';
import { EvidenceFields } from './evidence-fields';

export function Block({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className="blk" aria-label={title}>
      <h2>
        {title} {note && <span>{note}</span>}
      </h2>
      {children}
    </section>
  );
}

type Line = { code: string; text: string };
type SaidProps = { line: Line; said: SaidTick[]; onSaid: (code: string, on: boolean) => void };

/** A sentence of the script, ticked when it was said. */
export function SaidLine({ line, said, onSaid }: SaidProps) {
  const tick = said.find(({ code }) => code === line.code);
  return (
    <Checkbox className="said" checked={!!tick} onChange={(event) => onSaid(line.code, event.target.checked)}>
      {line.text}
      {tick && (
        <time className="t3 sm said-at" dateTime={tick.at}>
          {secondsOf(tick.at)}
        </time>
      )}
    </Checkbox>
  );
}

export function AnswerFields() {
  const { t } = useTranslation();
  return (
    <div className="grid-call">
      <Form.Item
        name="received"
        label={t('calls.new.received')}
        rules={[{ pattern: dateTimePattern, message: t('calls.new.format') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="answeredAfterRings" label={t('calls.new.rings')}>
        <InputNumber min={1} max={60} precision={0} />
      </Form.Item>
    </div>
  );
}

type Told = { requires: readonly string[]; demands?: string; demandLabel?: string; region?: boolean };

/** Which parts a record of this kind may not lack is the server's word. */
export function DescriptionFields({ requires, demands = 'demand', demandLabel, region = true }: Told) {
  const { t } = useTranslation();
  const { options } = useWords();
  const form = Form.useFormInstance();
  const demand = Form.useWatch(['description', 'demand'], form) as string | undefined;
  const presets = options(demands);
  const wish = demandLabel ?? t('calls.new.demand');
  const must = (part: string) => ({
    required: requires.includes(part),
    whitespace: true,
    message: t('common.required'),
  });
  const labelOf = (part: string, member: string, text: string) =>
    requires.includes(part) ? (
      <Needed text={text} />
    ) : (
      <Labelled text={text} field={`description.${member}`} />
    );
  const field = (name: string, label: string) => (
    <Form.Item name={['description', name]} label={label}>
      <Input autoComplete="off" />
    </Form.Item>
  );
  return (
    <>
      <div className="grid-told">
        <Form.Item
          name={['description', 'occurredOn']}
          label={labelOf('occurred-on', 'occurredOn', t('calls.new.occurred'))}
          rules={[must('occurred-on'), { pattern: eitherPattern, message: t('calls.new.occurredFormat') }]}
        >
          <Input autoComplete="off" placeholder="2026-02-14" />
        </Form.Item>
        {field('place', t('calls.new.place'))}
        {field('product', t('calls.new.product'))}
        {region && field('region', t('calls.new.region'))}
        {region && field('business', t('calls.new.business'))}
      </div>
      <Form.Item
        name={['description', 'event']}
        label={
          <Needed text={t('calls.new.event')} note={t('calls.new.eventNote')} field="description.event" />
        }
        rules={[{ required: true, whitespace: true, message: t('common.required') }]}
      >
        <MarkedArea marked="record" />
      </Form.Item>
      <Form.Item
        name={['description', 'demand']}
        label={labelOf('demand', 'demand', wish)}
        rules={[must('demand')]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      {presets.length > 0 && (
        <div className="presets">
          <Choice
            kind="chips"
            label={wish}
            options={presets.map(({ label }) => ({ value: label, label }))}
            value={demand}
            onChange={(text) => form.setFieldValue(['description', 'demand'], text)}
          />
        </div>
      )}
      <EvidenceFields />
    </>
  );
}

type Named = { text: string; note?: string; field?: string };

export function Needed({ text, note, field }: Named) {
  const { t } = useTranslation();
  return (
    <span className="needed">
      {text} <u>{t('common.required')}</u> {field && <Lacking field={field} />} {note && <i>{note}</i>}
    </span>
  );
}

export function Labelled({ text, field }: { text: string; field: string }) {
  return (
    <span className="needed">
      {text} <Lacking field={field} />
    </span>
  );
}
