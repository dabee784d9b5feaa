import { Button, Form, Mentions } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { unwrap } from '../../../api/problem';
import type { InternalNoteView, NewInternalNote } from '../../../api/types';
import { useAct } from '../../../shared/act/use-act';
import type { Subject } from '../../../shared/drafts/draft';
import { DraftLine, RestoredBar } from '../../../shared/drafts/draft-line';
import { useDraft } from '../../../shared/drafts/use-draft';
import { sendOnCtrlEnter } from '../../../shared/keys/send-keys';
import { ProblemBar } from '../../../shared/ui/problem-bar';
import { useColleagues } from '../../people/colleague-select';

export const noteDraft = 'internal-note';

type Given = { on: Subject; focus: boolean; onDone: (note: InternalNoteView) => void; onCancel: () => void };

/** One note. `@` offers the colleagues by name and number; the server says who may not be called here. */
export function NoteForm({ on, focus, onDone, onCancel }: Given) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewInternalNote>();
  const box = useRef<HTMLDivElement>(null);
  const { data } = useColleagues();
  const draft = useDraft<NewInternalNote>({ form, kind: noteDraft, subject: on, title: on.number });
  const act = useAct<NewInternalNote, InternalNoteView>({
    form,
    draft,
    run: (body, headers) =>
      unwrap(api.POST('/api/notes/{kind}/{number}', { params: { path: on }, body, headers })),
    onDone,
  });
  useEffect(() => {
    if (focus) box.current?.querySelector('textarea')?.focus();
  }, [focus]);
  const named = new Map(
    data?.items.map(({ jobNumber, name, department }) => [jobNumber, `${name} ${jobNumber} · ${department}`]),
  );
  const options = [...named].map(([value, label]) => ({ key: value, value, label }));
  return (
    <div ref={box} onKeyDown={(event) => sendOnCtrlEnter(event, form.submit)}>
      <Form
        form={form}
        name={`note-${on.kind}`}
        layout="vertical"
        disabled={draft.state === 'waiting'}
        onValuesChange={draft.touch}
        onFinish={(values) => void act.submit(values)}
      >
        <RestoredBar draft={draft} />
        <ProblemBar problem={act.problem} />
        <Form.Item<NewInternalNote>
          name="text"
          label={
            <span>
              {t('desk.notes.text')} <DraftLine draft={draft} />
            </span>
          }
          extra={t('desk.notes.hint')}
          rules={[{ required: true, whitespace: true, message: t('common.required') }]}
        >
          <Mentions
            prefix={['@', '＠']}
            options={options}
            maxLength={1000}
            autoSize={{ minRows: 2 }}
            filterOption={(typed, { value }) => named.get(value ?? '')?.includes(typed) ?? false}
            notFoundContent={t('desk.notes.nobody')}
          />
        </Form.Item>
        <div className="flex">
          <Button type="primary" htmlType="submit" loading={act.pending}>
            {t('desk.notes.keep')}
          </Button>
          <Button disabled={false} onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
