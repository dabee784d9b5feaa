import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FeedbackPreview, FeedbackStart } from '../../../api/types';
import { dateTimePattern } from '../../../shared/time/typed';
import { Choice } from '../../../shared/ui/choice';
import { DepartmentSelect } from '../../people/department-select';
import { Block, Needed } from '../new-call-parts';
import { categoryOf, nameOf } from './new-feedback-values';

const choices = (list: { code: string; name: string }[]) =>
  list.map(({ code, name }) => ({ value: code, label: name }));

/** Occasion and channel: with the reason or target of the scene, and where it was found. */
export function Arrival({ start }: { start: FeedbackStart }) {
  const { t } = useTranslation();
  const sceneCode = Form.useWatch('scene') as string | undefined;
  const channelCode = Form.useWatch('channel') as string | undefined;
  const scene = start.scenes.find(({ code }) => code === sceneCode);
  const channel = start.channels.find(({ code }) => code === channelCode);
  return (
    <Block title={t('feedback.new.arrival')}>
      <Form.Item name="scene" label={<Needed text={t('feedback.new.scene')} />}>
        <Choice label={t('feedback.new.scene')} options={choices(start.scenes)} />
      </Form.Item>
      {scene && scene.parts.length > 0 && (
        <Form.Item name="scenePart" label={<Needed text={t('feedback.new.scenePart')} />}>
          <Choice label={t('feedback.new.scenePart')} options={choices(scene.parts)} />
        </Form.Item>
      )}
      <div className="grid-arrival">
        <Form.Item name="channel" label={<Needed text={t('feedback.new.channel')} />}>
          <Select options={choices(start.channels)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item
          name="received"
          label={t('feedback.new.received')}
          rules={[{ pattern: dateTimePattern, message: t('calls.new.format') }]}
        >
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="reference"
          label={
            channel?.needsReference ? (
              <Needed text={t('feedback.new.reference')} />
            ) : (
              t('feedback.new.reference')
            )
          }
        >
          <Input autoComplete="off" placeholder={t('feedback.new.referenceNote')} />
        </Form.Item>
      </div>
    </Block>
  );
}

type Given = { start: FeedbackStart; preview: FeedbackPreview | undefined };

/** Category with its definition beside the choice, impact and urgency, and where it goes. */
export function Sorting({ start, preview }: Given) {
  const { t } = useTranslation();
  const chosen = Form.useWatch('category') as string | undefined;
  const urgencyCode = Form.useWatch('urgency') as string | undefined;
  const category = categoryOf(start.categories, chosen);
  const urgency = start.urgencies.find(({ code }) => code === urgencyCode);
  return (
    <Block
      title={t('feedback.new.sorting')}
      note={preview?.priority && t('feedback.new.priority', { priority: preview.priority })}
    >
      <div className="grid-class">
        <Form.Item
          name="category"
          label={<Needed text={t('feedback.new.category')} field="category" />}
          extra={category && `${category.path}：${category.definition}`}
        >
          <CategorySelect start={start} />
        </Form.Item>
        <Form.Item
          name="department"
          label={t('feedback.new.department')}
          extra={preview?.copied && t('feedback.new.copied', { name: preview.copied })}
        >
          <DepartmentSelect placeholder={preview?.department?.name} />
        </Form.Item>
      </div>
      <Form.Item name="impact" label={<Needed text={t('feedback.new.impact')} field="impact" />}>
        <Choice label={t('feedback.new.impact')} options={choices(start.impacts)} />
      </Form.Item>
      <div className="grid-class">
        <Form.Item
          name="urgency"
          label={<Needed text={t('feedback.new.urgency')} field="urgency" />}
          extra={urgency?.definition}
        >
          <Choice label={t('feedback.new.urgency')} options={choices(start.urgencies)} />
        </Form.Item>
        <Form.Item
          name="limit"
          label={t('feedback.new.limit')}
          extra={t('feedback.new.limitNote')}
          rules={[{ pattern: dateTimePattern, message: t('calls.new.format') }]}
        >
          <Input autoComplete="off" placeholder="2026-02-14 09:30" />
        </Form.Item>
      </div>
    </Block>
  );
}

type Chosen = { start: FeedbackStart; id?: string; value?: string; onChange?: (label: string) => void };

/** Each value by each of its names, its definition beneath; one without definition cannot be chosen. */
function CategorySelect({ start, id, value, onChange }: Chosen) {
  const notes = new Map(
    start.categories.map((one) => [nameOf(start.categories, one), one.unusable ?? one.definition]),
  );
  return (
    <Select
      // A list that was closed keeps the words it had: another language is another list.
      key={start.categories[0]?.label}
      id={id}
      value={value}
      onChange={onChange}
      showSearch={{ optionFilterProp: 'label' }}
      listHeight={320}
      options={start.categories.map((one) => ({
        value: nameOf(start.categories, one),
        label: one.label,
        disabled: one.unusable !== null,
      }))}
      optionRender={({ label, value: at }) => (
        <div className="defined">
          <b>{label}</b>
          <span>{notes.get(String(at))}</span>
        </div>
      )}
    />
  );
}
