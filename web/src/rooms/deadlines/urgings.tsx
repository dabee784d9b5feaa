import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { NewUrging, UrgingView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { shortDateTime } from '../../shared/time/format';
import { announce } from '../../shared/ui/announcer';
import { ProblemBar } from '../../shared/ui/problem-bar';
import './urgings.css';

type On = { kind: string; number: string };

/** 催办 and 督办: who pressed whom, and when. They move no time limit. */
export function Urgings({ kind, number, open }: On & { open: boolean }) {
  const { t } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const key = ['urgings', kind, number];
  const [writing, setWriting] = useState<'urge' | 'supervise' | null>(null);
  const { data } = useQuery({
    queryKey: key,
    queryFn: () =>
      unwrap(api.GET('/api/deadlines/{kind}/{number}/urgings', { params: { path: { kind, number } } })),
  });
  const items = data?.items ?? [];
  const kinds = (['urge', 'supervise'] as const).filter((one) => may(`deadline.${one}`));
  if (items.length === 0 && (!open || kinds.length === 0)) return null;
  return (
    <section className="card">
      <h3>
        {t('deadlines.urging.title')}
        {open && (
          <span className="urging-acts">
            {kinds.map((one) => (
              <Button
                key={one}
                size="small"
                aria-expanded={writing === one}
                onClick={() => setWriting((now) => (now === one ? null : one))}
              >
                {t(`deadlines.urging.do.${one}`)}
              </Button>
            ))}
          </span>
        )}
      </h3>
      <div className="card-body">
        {writing && (
          <Write
            key={writing}
            on={{ kind, number }}
            urging={writing}
            onDone={(given) => {
              setWriting(null);
              announce(t('deadlines.urging.done', { kind: given.kindText }));
              void client.invalidateQueries({ queryKey: key });
            }}
          />
        )}
        {items.length === 0 && !writing && <p className="t3">{t('deadlines.urging.none')}</p>}
        <ul className="urgings">
          {items.map((urging) => (
            <li key={urging.id}>
              <b>{urging.kindText}</b> {urging.text}
              <span className="t3 sm">
                {urging.by?.name} → {urging.to?.name ?? t('deadlines.urging.nobody')} ·{' '}
                {shortDateTime(urging.at)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Write({
  on,
  urging,
  onDone,
}: {
  on: On;
  urging: 'urge' | 'supervise';
  onDone: (given: UrgingView) => void;
}) {
  const { t } = useTranslation();
  const [form] = Form.useForm<NewUrging>();
  const act = useAct<NewUrging, UrgingView>({
    form,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/deadlines/{kind}/{number}/urgings', {
          params: { path: on },
          body: { ...body, kind: urging },
          headers,
        }),
      ),
    onDone,
  });
  return (
    <Form form={form} name="urging" layout="vertical" onFinish={(values) => void act.submit(values)}>
      <ProblemBar problem={act.problem} />
      <Form.Item<NewUrging>
        name="text"
        label={t('deadlines.urging.text')}
        extra={t('deadlines.urging.hint')}
        rules={[{ required: true, message: t('common.required') }]}
      >
        <Input.TextArea autoFocus maxLength={500} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={act.pending}>
        {t(`deadlines.urging.do.${urging}`)}
      </Button>
    </Form>
  );
}
