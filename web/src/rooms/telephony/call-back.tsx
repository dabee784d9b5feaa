import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { CallBack } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { dateTime } from '../../shared/time/format';
import { Choice } from '../../shared/ui/choice';
import { ClockBadge } from '../../shared/ui/clock-badge';
import { ProblemBar } from '../../shared/ui/problem-bar';
import '../../shared/ui/work.css';
import { useWords } from '../../shared/words/use-words';
import './telephony.css';
import { usePhoneChanged } from './use-phone';

export const useCallBack = (number: string) =>
  useQuery({
    queryKey: ['call-backs', number],
    queryFn: () => unwrap(api.GET('/api/call-backs/{number}', { params: { path: { number } } })),
  });

type Tried = { outcome: string; note?: string };

/** 未接回拨: who rang in vain, how often, and each try to reach them. */
export function CallBackWork({ item }: { item: CallBack }) {
  const { t } = useTranslation();
  const attempt = item.actions.find(({ code }) => code === 'attempt');
  return (
    <div className="work">
      <div className="flex">
        <h1>
          {t('phone.back.title')} <small className="t2">{item.number}</small>
        </h1>
        <span className="push">{item.clock && <ClockBadge clock={item.clock} />}</span>
      </div>
      <p className="t2">
        {[
          item.stateText,
          item.customer?.honorificName,
          item.phone,
          t('phone.back.missed', { count: item.missed, at: dateTime(item.lastMissedAt) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {item.hasNumber && attempt?.allowed && <CallerNumber number={item.number} />}
      {attempt?.allowed ? (
        <Try key={item.attempts.length} item={item} name={attempt.name} />
      ) : (
        <p className="t2">{attempt?.refusal?.title}</p>
      )}
      {item.attempts.length > 0 && (
        <section className="blk" aria-label={t('phone.back.tries')}>
          <h2>
            {t('phone.back.tries')} <span>{`${item.attempts.length}/${item.attemptsMost}`}</span>
          </h2>
          <ul className="history">
            {item.attempts.map(({ at, outcomeText, by, note }) => (
              <li key={at}>
                <time dateTime={at}>{dateTime(at)}</time>
                <b>{outcomeText}</b>
                <span className="el">{[by?.name, note].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The number of somebody the vault does not know; that it was seen is on record. */
function CallerNumber({ number }: { number: string }) {
  const { t } = useTranslation();
  const may = useMay()('call-back.number');
  const [seen, setSeen] = useState<string | null>(null);
  const act = useAct<null, { number: string }>({
    run: () => unwrap(api.POST('/api/call-backs/{number}/caller', { params: { path: { number } } })),
    onDone: (answer) => setSeen(answer.number),
  });
  if (!may) return null;
  return (
    <p>
      {seen ? (
        <b>{seen}</b>
      ) : (
        <Button loading={act.pending} onClick={() => void act.submit(null)}>
          {t('phone.back.number')}
        </Button>
      )}{' '}
      <span className="t2 sm">{t('phone.back.numberNote')}</span>
      <ProblemBar problem={act.problem} />
    </p>
  );
}

function Try({ item, name }: { item: CallBack; name: string }) {
  const { t } = useTranslation();
  const { options } = useWords();
  const [form] = Form.useForm<Tried>();
  const changed = usePhoneChanged();
  const { number } = item;
  const act = useAct<Tried, CallBack>({
    form,
    run: (body, headers) =>
      unwrap(api.POST('/api/call-backs/{number}/attempts', { params: { path: { number } }, headers, body })),
    onDone: changed,
  });
  return (
    <Form
      form={form}
      name="call-back"
      layout="vertical"
      className="blk"
      aria-label={name}
      onFinish={(values) => void act.submit(values)}
    >
      <ProblemBar problem={act.problem} />
      <Form.Item
        name="outcome"
        label={t('phone.back.outcome')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Choice label={t('phone.back.outcome')} options={options('call-back-outcome')} />
      </Form.Item>
      <Form.Item name="note" label={t('phone.back.note')}>
        <Input autoComplete="off" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.pending}>
        {name}
      </Button>
    </Form>
  );
}
