import { Checkbox, Form, type FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CommitmentHint, CommitmentView } from '../../api/types';
import { DueInput } from '../../shared/ui/due-input';
import './commitments.css';

type Answer = { dueAt?: string | null; none?: boolean };

/** Nothing decided is nothing sent: the server then asks. */
export const decided = (answer?: Answer | null) =>
  answer?.none ? { none: true } : answer?.dueAt ? { dueAt: answer.dueAt, none: false } : undefined;

type Given = {
  form: FormInstance;
  /** The fields whose texts may promise something. */
  texts: string[];
  /** What was promised already is not asked again. */
  known: CommitmentView[];
};

const pause = 250;

/** Shows while somebody types what the server reads as a promise; they accept it, correct it or say that it is none. */
export function CommitmentField({ form, texts, known }: Given) {
  const { t } = useTranslation();
  const hint = useHint(form, texts, known);
  const none = Form.useWatch(['commitment', 'none'], form) as boolean | undefined;
  if (!hint) return null;
  const { words } = hint;
  return (
    <fieldset className="commitment-hint" aria-label={t('commitments.hint.label')}>
      <p role="status">
        <b>{t('commitments.title')}</b>{' '}
        {hint.kind === 'date'
          ? t('commitments.hint.date', { words })
          : t('commitments.hint.promise', { words })}
      </p>
      <Form.Item
        name={['commitment', 'dueAt']}
        label={t('commitments.due')}
        extra={t('commitments.dueNote')}
        hidden={none}
      >
        <DueInput />
      </Form.Item>
      <Form.Item name={['commitment', 'none']} valuePropName="checked" noStyle>
        <Checkbox>{t('commitments.hint.none')}</Checkbox>
      </Form.Item>
    </fieldset>
  );
}

function useHint(form: FormInstance, texts: string[], known: CommitmentView[]) {
  const text = Form.useWatch(
    (values: Record<string, string | undefined>) =>
      texts
        .map((name) => values[name])
        .filter(Boolean)
        .join('\n'),
    form,
  );
  const [hint, setHint] = useState<CommitmentHint | null>(null);
  const put = useRef<string | null>(null);
  const dues = known.map(({ dueAt }) => Date.parse(dueAt)).join(' ');
  useEffect(() => {
    let here = true;
    const timer = setTimeout(() => {
      void read(text).then((found) => {
        const same = found?.dueAt && dues.split(' ').includes(String(Date.parse(found.dueAt)));
        if (here) setHint(same ? null : found);
      });
    }, pause);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [text, dues]);
  useEffect(() => {
    const due = hint?.dueAt ?? null;
    const now = form.getFieldValue(['commitment', 'dueAt']) as string | undefined;
    // What the person wrote themselves stays.
    if ((now ?? null) === put.current) form.setFieldValue(['commitment', 'dueAt'], due ?? undefined);
    if (!hint) form.setFieldValue('commitment', undefined);
    put.current = due;
  }, [hint, form]);
  return hint;
}

async function read(text: string | undefined): Promise<CommitmentHint | null> {
  if (!text?.trim() || text.length > 2000) return null;
  try {
    const answer = await unwrap(api.POST('/api/commitments/recognition', { body: { text } }));
    return answer.hint ?? null;
  } catch {
    // The server asks again when the text is saved.
    return null;
  }
}
