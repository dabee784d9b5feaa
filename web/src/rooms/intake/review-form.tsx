import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CallView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { announce } from '../../shared/ui/announcer';
import { Choice } from '../../shared/ui/choice';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { dateTime } from '../../shared/time/format';
import { useWords } from '../../shared/words/use-words';
import './review.css';

const marks = ['0', '1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

type Values = { marks: Record<string, string>; note?: string };

/** 质检: each item of the sheet from 0 to 5. */
export function ReviewForm({ call, onClose }: { call: CallView; onClose: () => void }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const { number } = call;
  const act = useAct<Values, CallView>({
    form,
    run: ({ marks: given, note }, headers) =>
      unwrap(
        api.POST('/api/calls/{number}/reviews', {
          params: { path: { number } },
          headers,
          body: {
            scores: Object.entries(given).map(([item, score]) => ({ item, score: Number(score) })),
            note: note || null,
          },
        }),
      ),
    onDone: (next) => {
      client.setQueryData(['call', number], next);
      announce(t('calls.review.saved'));
      onClose();
    },
  });
  return (
    <Form
      form={form}
      name="review"
      layout="vertical"
      className="blk review"
      aria-label={t('calls.review.title')}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} />
      {options('review-item').map(({ value, label }) => (
        <Form.Item
          key={value}
          name={['marks', value]}
          label={label}
          rules={[{ required: true, message: t('common.required') }]}
        >
          <Choice label={label} options={marks} />
        </Form.Item>
      ))}
      <Form.Item name="note" label={t('calls.review.note')}>
        <Input autoComplete="off" />
      </Form.Item>
      <div className="flex">
        <Button type="primary" htmlType="submit" loading={act.pending}>
          {t('calls.review.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
      </div>
    </Form>
  );
}

/** What was marked, by whom. */
export function Reviews({ call }: { call: CallView }) {
  const { t } = useTranslation();
  if (call.reviews.length === 0) return null;
  return (
    <section className="blk no-print" aria-label={t('calls.review.title')}>
      <h2>{t('calls.review.title')}</h2>
      {call.reviews.map(({ at, by, marks: given, note }) => (
        <div key={at}>
          <p className="sm t2">
            {[dateTime(at), by && `${by.name} ${by.jobNumber}`].filter(Boolean).join(' · ')}
          </p>
          <dl className="review-marks">
            {given.map(({ item, text, score }) => (
              <div key={item}>
                <dt>{text}</dt>
                <dd>{score}</dd>
              </div>
            ))}
          </dl>
          {note && <p>{note}</p>}
        </div>
      ))}
    </section>
  );
}
