import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { SourceLink } from '../../rooms/improvements/source-link';
import { usePlan } from '../../rooms/improvements/use-improvements';
import { Where } from '../../rooms/improvements/where';
import { Choice } from '../../shared/ui/choice';
import { DataTable } from '../../shared/ui/data-table';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

/** 服务优化计划: what is changed, by whom, until when. */
export function ImprovementsPage() {
  const { t } = useTranslation();
  const { options } = useWords();
  const [params, setParams] = useSearchParams();
  const state = params.get('state') ?? 'all';
  const query = usePlan(state === 'all' ? undefined : state);
  usePageTitle(t('improvements.plan'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('improvements.plan')}</h1>
        <span className="push">
          <Where />
        </span>
      </div>
      <div className="improvement-filters">
        <Choice
          kind="chips"
          label={t('improvements.filter.state')}
          value={state}
          onChange={(next) => setParams(next === 'all' ? {} : { state: next })}
          options={[{ value: 'all', label: t('improvements.filter.all') }, ...options('improvement-state')]}
        />
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <DataTable
            label={t('improvements.plan')}
            rows={pages.flatMap(({ items }) => items)}
            rowKey={(row) => row.number}
            empty={t('improvements.planList.empty')}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            columns={[
              {
                title: t('improvements.list.number'),
                render: (_, row) => <Link to={`/improvements/${row.number}`}>{row.number}</Link>,
              },
              {
                title: t('improvements.planList.text'),
                render: (_, row) => <span className="improvement-text">{row.text}</span>,
              },
              { title: t('improvements.planList.kind'), dataIndex: 'kindText' },
              {
                title: t('improvements.planList.about'),
                render: (_, row) => (
                  <SourceLink kind={row.aboutKind} kindText={row.aboutKindText} number={row.aboutNumber} />
                ),
              },
              {
                title: t('improvements.planList.owner'),
                render: (_, row) => row.owner?.name ?? t('improvements.planList.nobody'),
              },
              {
                title: t('improvements.planList.due'),
                render: (_, row) => <span className={row.late ? 'late-text' : undefined}>{row.dueOn}</span>,
              },
              {
                title: t('improvements.planList.state'),
                render: (_, row) => <span className={`tag suggestion-${row.state}`}>{row.stateText}</span>,
              },
            ]}
          />
        )}
      </Loaded>
    </main>
  );
}
