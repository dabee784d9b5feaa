import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useRemedies, useRemedyTotals } from '../../rooms/remedies/use-remedies';
import '../../rooms/remedies/remedies.css';
import { dateTime } from '../../shared/time/format';
import { DataTable } from '../../shared/ui/data-table';
import '../../shared/ui/list.css';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

/** 处理措施: all of them, and what the month gave away and sent. */
export function RemediesPage() {
  const { t } = useTranslation();
  const { options } = useWords();
  const [params, setParams] = useSearchParams();
  const kind = params.get('kind') ?? '';
  const query = useRemedies(kind || undefined);
  usePageTitle(t('remedies.title'));
  const kinds = [{ value: '', label: t('remedies.list.all') }, ...options('remedy-kind')];
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('remedies.title')}</h1>
      </div>
      <Totals />
      <nav className="flex remedy-totals" aria-label={t('remedies.form.kind')}>
        {kinds.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={value === kind}
            onClick={() => setParams(value ? { kind: value } : {})}
          >
            {label}
          </button>
        ))}
      </nav>
      <Loaded query={query}>
        {(data) => (
          <DataTable
            label={t('remedies.title')}
            rows={data.pages.flatMap(({ items }) => items)}
            rowKey={(row) => row.number}
            empty={t('remedies.list.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              { title: t('remedies.list.number'), dataIndex: 'number' },
              {
                title: t('remedies.list.about'),
                render: (_, row) => (
                  <>
                    <Link to={`/cases/${row.aboutNumber}`}>{row.aboutNumber}</Link>{' '}
                    <span className="t2">{row.customer}</span>
                  </>
                ),
              },
              {
                title: t('remedies.list.what'),
                render: (_, row) =>
                  [row.kindText, row.text === row.kindText ? null : row.text, row.detail]
                    .filter(Boolean)
                    .join(' · '),
              },
              {
                title: t('remedies.list.state'),
                render: (_, row) => <span className={`tag remedy-${row.state}`}>{row.stateText}</span>,
              },
              { title: t('remedies.list.who'), render: (_, row) => row.owner?.name },
              { title: t('remedies.list.at'), render: (_, row) => dateTime(row.madeAt) },
            ]}
          />
        )}
      </Loaded>
    </main>
  );
}

function Totals() {
  const { t } = useTranslation();
  const { data } = useRemedyTotals();
  if (!data) return null;
  const { month, compensations, shipments } = data;
  return (
    <p className="remedy-totals">
      <b>{t('remedies.list.month', { month })}</b>
      {compensations.map(({ code, name, count, yuan }) => (
        <span key={code}>{t('remedies.list.paid', { name, count, yuan: Number(yuan).toFixed(2) })}</span>
      ))}
      {shipments.map(({ carrier, payerText, count }) => (
        <span key={carrier + payerText}>
          {t('remedies.list.sent', { carrier, payer: payerText ?? '', count })}
        </span>
      ))}
      {compensations.length + shipments.length === 0 && (
        <span className="t2">{t('remedies.list.nothing')}</span>
      )}
    </p>
  );
}
