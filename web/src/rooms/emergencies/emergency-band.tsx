import { AlertFilled, CheckCircleFilled } from '@ant-design/icons';
import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { EmergencyEnd, EmergencyItem, EmergencyTicked, EmergencyView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { dateTime, timeOf } from '../../shared/time/format';
import { ProblemBar } from '../../shared/ui/problem-bar';
import './emergencies.css';

type Given = { run: EmergencyView | null | undefined; onChanged: () => void };
type Row = { run: EmergencyView; onChanged: () => void };

/** 应急预案 across the top of the case: since when, who has it, what is done. When it is over one line is left. */
export function EmergencyBand({ run, onChanged }: Given) {
  const { t } = useTranslation();
  if (!run) return null;
  const { acknowledgedAt, acknowledgedBy, endedAt } = run;
  return (
    <section className={`emergency ${endedAt ? 'over' : ''}`} aria-label={t('emergencies.title')}>
      <h2>
        {endedAt ? <CheckCircleFilled /> : <AlertFilled />}{' '}
        {endedAt ? t('emergencies.ended') : t('emergencies.open')} <small>{run.number}</small>
      </h2>
      <p>
        {t('emergencies.started', {
          at: dateTime(run.startedAt),
          why: run.triggerText,
          department: run.department,
        })}
        {run.reason && ` · ${t('emergencies.reason', { reason: run.reason })}`}
      </p>
      <p>
        <b>
          {acknowledgedAt
            ? t('emergencies.acknowledged', { name: acknowledgedBy?.name, at: dateTime(acknowledgedAt) })
            : t('emergencies.waiting')}
        </b>{' '}
        <span className="sm">
          {t('emergencies.told')}{' '}
          {run.told
            .map(({ at, to, roleText: role, times }) =>
              t(times > 1 ? 'emergencies.toldAgain' : 'emergencies.toldOne', {
                role,
                name: to?.name,
                at: timeOf(at),
                times,
              }),
            )
            .join('；')}
        </span>
      </p>
      {endedAt ? (
        <p>
          {t('emergencies.concluded', {
            name: run.endedBy?.name,
            at: dateTime(endedAt),
            conclusion: run.conclusion,
          })}
        </p>
      ) : (
        <Work run={run} onChanged={onChanged} />
      )}
    </section>
  );
}

const may = (run: EmergencyView, code: string) => run.actions.find((action) => action.code === code);

function Work({ run, onChanged }: Row) {
  const { t } = useTranslation();
  return (
    <>
      <ul aria-label={t('emergencies.list')}>
        {run.items.map((item) => (
          <Item key={item.code} run={run} item={item} onChanged={onChanged} />
        ))}
      </ul>
      <div className="emergency-acts">
        {!run.acknowledgedAt && may(run, 'receipt')?.allowed && <Receipt run={run} onChanged={onChanged} />}
        {may(run, 'end')?.allowed ? (
          <End run={run} onChanged={onChanged} />
        ) : (
          <span className="sm">{may(run, 'end')?.refusal?.title}</span>
        )}
      </div>
    </>
  );
}

function Item({ run, item, onChanged }: Row & { item: EmergencyItem }) {
  const { t } = useTranslation();
  const { number } = run;
  const act = useAct<EmergencyTicked, EmergencyView>({
    run: (body, headers) =>
      unwrap(api.POST('/api/emergencies/{number}/ticks', { params: { path: { number } }, headers, body })),
    onDone: onChanged,
  });
  return (
    <li>
      <Checkbox
        checked={item.tickedAt !== null}
        disabled={item.tickedAt !== null || !may(run, 'tick')?.allowed || act.pending}
        onChange={() => void act.submit({ item: item.code })}
      >
        {item.text}
      </Checkbox>
      {item.tickedAt && (
        <span className="sm">
          {t('emergencies.done', { name: item.tickedBy?.name, at: timeOf(item.tickedAt) })}
        </span>
      )}
      <ProblemBar problem={act.problem} />
    </li>
  );
}

function Receipt({ run, onChanged }: Row) {
  const { number, version } = run;
  const act = useAct<null, EmergencyView>({
    version,
    run: (_, headers) =>
      unwrap(api.POST('/api/emergencies/{number}/receipt', { params: { path: { number } }, headers })),
    onDone: onChanged,
  });
  return (
    <>
      <Button type="primary" danger loading={act.pending} onClick={() => void act.submit(null)}>
        {may(run, 'receipt')?.name}
      </Button>
      <ProblemBar problem={act.problem} />
    </>
  );
}

function End({ run, onChanged }: Row) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<EmergencyEnd>();
  const { number, version } = run;
  const act = useAct<EmergencyEnd, EmergencyView>({
    form,
    version,
    run: (body, headers) =>
      unwrap(api.POST('/api/emergencies/{number}/end', { params: { path: { number } }, headers, body })),
    onDone: onChanged,
  });
  const name = may(run, 'end')?.name;
  if (!open) return <Button onClick={() => setOpen(true)}>{name}</Button>;
  return (
    <Form form={form} layout="vertical" onFinish={(values) => void act.submit(values)}>
      <ProblemBar problem={act.problem} />
      <Form.Item<EmergencyEnd>
        name="conclusion"
        label={t('emergencies.conclusion')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.pending}>
        {t('cases.form.confirm', { action: name })}
      </Button>
    </Form>
  );
}
