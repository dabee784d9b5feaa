import { Button, Form, Input, InputNumber, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { PurgeText, PurgeView } from '../../api/types';
import { ActCard } from '../../shared/act/act-card';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { subjectPath } from '../../shared/subject-path';
import { dateTime } from '../../shared/time/format';
import { announce } from '../../shared/ui/announcer';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { useChanged, usePurgeRecords } from './use-keeping';

/** A trial: what would go and what is held back, and the act that purges. */
export function PurgeRun({ run }: { run: PurgeView }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Sums run={run} />
      {run.further > 0 && <p className="t2">{t('keeping.further', { count: run.further })}</p>}
      {run.mayStart && !asking && (
        <p>
          <Button danger onClick={() => setAsking(true)}>
            {t('keeping.purge')}
          </Button>
        </p>
      )}
      {run.mayStart && asking && <StartForm run={run} onDone={() => setAsking(false)} />}
      {run.state === 'running' && (
        <div className="keeping-progress" role="status">
          <p>{t('keeping.progress', { done: run.purged + run.kept, all: run.going })}</p>
          <Progress
            percent={Math.round(((run.purged + run.kept) * 100) / run.going)}
            aria-label={t('keeping.running')}
          />
        </div>
      )}
      <Records run={run} />
    </>
  );
}

function Sums({ run }: { run: PurgeView }) {
  const { t } = useTranslation();
  const facts: [string, string | number][] = [
    [t('keeping.state'), run.stateText],
    [t('keeping.months'), t('keeping.monthsValue', { months: run.months })],
    [t('keeping.going'), run.going],
    [t('keeping.heldBack'), run.heldBack + run.kept],
    [t('keeping.purged'), run.purged],
  ];
  return (
    <>
      <dl className="keeping-sums">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {run.startedAt && (
        <p className="t2">
          {t('keeping.started', {
            name: run.startedBy?.name ?? '—',
            at: dateTime(run.startedAt),
            reason: run.reason,
          })}
        </p>
      )}
    </>
  );
}

function StartForm({ run, onDone }: { run: PurgeView; onDone: () => void }) {
  const { t } = useTranslation();
  const changed = useChanged();
  const [form] = Form.useForm<PurgeText>();
  const act = useAct<PurgeText, PurgeView>({
    form,
    version: run.version,
    run: (body, headers) =>
      unwrap(
        api.POST('/api/keeping/purges/{number}/start', {
          params: { path: { number: run.number } },
          headers,
          body,
        }),
      ),
    onDone: () => {
      announce(t('keeping.running'));
      changed();
      onDone();
    },
  });
  return (
    <ActCard form={form} act={act} name={t('keeping.purge')} onCancel={onDone}>
      <p>{t('keeping.warning')}</p>
      <Form.Item<PurgeText> name="count" label={t('keeping.typeCount', { count: run.going })}>
        <InputNumber min={0} precision={0} />
      </Form.Item>
      <Form.Item<PurgeText> name="reason" label={t('keeping.reason')}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActCard>
  );
}

function Records({ run }: { run: PurgeView }) {
  const { t } = useTranslation();
  const mayOpen = useMay()(`${run.kind}.read`);
  const query = usePurgeRecords(run.number, run.purged + run.kept);
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <DataTable
          label={t('keeping.records')}
          rows={pages.flatMap(({ items }) => items)}
          rowKey={({ number }) => number}
          empty={t('keeping.nothing')}
          onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          columns={[
            {
              title: t('keeping.number'),
              render: (_, { number }) =>
                mayOpen ? <Link to={subjectPath(run.kind, number) ?? ''}>{number}</Link> : number,
            },
            { title: t('keeping.archived'), render: (_, { archivedAt }) => dateTime(archivedAt) },
            { title: t('keeping.keptUntil'), dataIndex: 'keptUntilText' },
            {
              title: t('keeping.verdict'),
              render: (_, { verdictText, because, purgedAt }) =>
                purgedAt
                  ? t('keeping.purgedAt', { at: dateTime(purgedAt) })
                  : [verdictText, because].filter(Boolean).join(' · '),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
