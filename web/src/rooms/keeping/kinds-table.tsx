import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { KeepingView, KeptKindView, PurgeView } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { dateOf } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { useChanged } from './use-keeping';

/** How long each kind is kept and how many are past their time; a trial says which of them would go. */
export function KindsTable({ keeping }: { keeping: KeepingView }) {
  const { t } = useTranslation();
  const go = useNavigate();
  const changed = useChanged();
  const act = useAct<string, PurgeView>({
    run: (kind, headers) => unwrap(api.POST('/api/keeping/purges', { headers, body: { kind } })),
    onDone: ({ number }) => {
      changed();
      void go(`/keeping/purges/${number}`);
    },
  });
  return (
    <section className="keeping-part" aria-label={t('keeping.due')}>
      <ProblemBar problem={act.problem} />
      <DataTable<KeptKindView>
        label={t('keeping.due')}
        rows={keeping.kinds}
        rowKey={({ kind }) => kind}
        empty="—"
        columns={[
          { title: t('keeping.kind'), dataIndex: 'kindText' },
          { title: t('keeping.months'), render: (_, { months }) => t('keeping.monthsValue', { months }) },
          { title: t('keeping.past'), dataIndex: 'past' },
          { title: t('keeping.oldest'), render: (_, { oldest }) => (oldest ? dateOf(oldest) : '—') },
          {
            title: t('keeping.act'),
            hidden: !keeping.mayPurge,
            render: (_, { kind, kindText, past }) => (
              <Button
                size="small"
                disabled={past === 0}
                loading={act.pending}
                aria-label={t('keeping.trialOf', { kind: kindText })}
                onClick={() => void act.submit(kind)}
              >
                {t('keeping.trial')}
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
