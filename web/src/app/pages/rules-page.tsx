import { useQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ClockRule } from '../../api/types';
import { NumberTable } from '../../rooms/regime/number-table';
import { YearCalendar } from '../../rooms/regime/year-calendar';
import { DataTable } from '../../shared/ui/data-table';
import '../../shared/ui/badges.css';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

export function RulesPage() {
  const { t } = useTranslation();
  usePageTitle(t('rules.title'));
  const query = useQuery({ queryKey: ['regime'], queryFn: () => unwrap(api.GET('/api/regime')) });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('rules.title')}</h1>
        <p className="t2">{t('rules.intro')}</p>
      </div>
      <Loaded query={query}>
        {({ calendars, clocks, numbers }) => (
          <>
            <YearCalendar calendars={calendars} />
            <div className="rules-tables">
              <section aria-label={t('rules.clocks.title')}>
                <h2>
                  {t('rules.clocks.title')} <small>{t('rules.clocks.count', { count: clocks.length })}</small>
                </h2>
                <Clocks clocks={clocks} />
              </section>
              <section aria-label={t('rules.numbers.title')}>
                <h2>{t('rules.numbers.title')}</h2>
                <NumberTable numbers={numbers} />
              </section>
            </div>
          </>
        )}
      </Loaded>
    </main>
  );
}

function Clocks({ clocks }: { clocks: ClockRule[] }) {
  const { t } = useTranslation();
  const columns: TableProps<ClockRule>['columns'] = [
    { title: t('rules.clocks.name'), dataIndex: 'name' },
    {
      title: t('rules.clocks.allowance'),
      render: (_, { allowance, unitText }) => <b>{`${allowance} ${unitText}`}</b>,
    },
    { title: t('rules.clocks.source'), render: (_, rule) => t('clock.why.article', rule) },
    { title: t('rules.clocks.row'), dataIndex: 'row' },
  ];
  return (
    <DataTable
      label={t('rules.clocks.title')}
      rows={clocks}
      columns={columns}
      rowKey={({ code }) => code}
      empty={t('common.none')}
    />
  );
}
