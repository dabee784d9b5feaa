import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HoldView } from '../../api/types';
import { subjectPath } from '../../shared/subject-path';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { LiftForm, PlaceForm } from './hold-forms';
import { useHolds } from './use-keeping';

/** 保全: what is kept whatever the calendar says, who said so and why. */
export function Holds({ may }: { may: boolean }) {
  const { t } = useTranslation();
  const query = useHolds();
  const [placing, setPlacing] = useState(false);
  const [lifting, setLifting] = useState<HoldView | null>(null);
  return (
    <>
      {may && !placing && !lifting && (
        <p>
          <Button type="primary" onClick={() => setPlacing(true)}>
            {t('keeping.place')}
          </Button>
        </p>
      )}
      {placing && <PlaceForm onDone={() => setPlacing(false)} />}
      {lifting && <LiftForm key={lifting.number} hold={lifting} onDone={() => setLifting(null)} />}
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable<HoldView>
            label={t('keeping.holds')}
            rows={pages.flatMap(({ items }) => items)}
            rowKey={({ number }) => number}
            empty={t('keeping.noHolds')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              { title: t('keeping.number'), dataIndex: 'number', className: 'nowrap' },
              { title: t('keeping.about'), render: (_, hold) => <About hold={hold} may={may} /> },
              { title: t('keeping.reason'), dataIndex: 'reason', className: 'wraps' },
              { title: t('keeping.by'), render: (_, { by, at }) => `${by?.name ?? '—'} ${dateTime(at)}` },
              { title: t('keeping.state'), render: (_, hold) => <State hold={hold} /> },
              {
                title: t('keeping.act'),
                hidden: !may,
                render: (_, hold) =>
                  !hold.liftedAt && (
                    <Button
                      size="small"
                      aria-label={t('keeping.liftOf', { number: hold.number })}
                      onClick={() => setLifting(hold)}
                    >
                      {t('keeping.lift')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

function About({ hold, may }: { hold: HoldView; may: boolean }) {
  const path = subjectPath(hold.kind, hold.subjectNumber);
  return (
    <>
      {hold.kindText} {path && may ? <Link to={path}>{hold.shown}</Link> : hold.shown}
    </>
  );
}

function State({ hold }: { hold: HoldView }) {
  const { t } = useTranslation();
  if (!hold.liftedAt) return <span className="tag tag-accent">{t('keeping.standing')}</span>;
  return (
    <>
      {t('keeping.lifted', { name: hold.liftedBy?.name ?? '—', at: dateTime(hold.liftedAt) })}
      <br />
      <small className="t2">{hold.liftReason}</small>
    </>
  );
}
