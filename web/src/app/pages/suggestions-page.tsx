import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { SuggestionTable } from '../../rooms/improvements/suggestion-table';
import { useSuggestions } from '../../rooms/improvements/use-improvements';
import { Where } from '../../rooms/improvements/where';
import { DepartmentSelect } from '../../rooms/people/department-select';
import { Choice } from '../../shared/ui/choice';
import { Loaded } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import { usePageTitle } from '../page-title';

const all = 'all';

/** 建议池: everything customers proposed, newest first. */
export function SuggestionsPage() {
  const { t } = useTranslation();
  const { options } = useWords();
  const [params, setParams] = useSearchParams();
  const state = params.get('state') ?? all;
  const department = params.get('department') ?? undefined;
  const query = useSuggestions(state === all ? undefined : state, department);
  usePageTitle(t('improvements.pool'));
  const set = (name: string, value: string | undefined) =>
    setParams((old) => {
      if (value && value !== all) old.set(name, value);
      else old.delete(name);
      return old;
    });
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('improvements.pool')}</h1>
        <span className="push">
          <Where />
        </span>
      </div>
      <div className="improvement-filters">
        <Choice
          kind="chips"
          label={t('improvements.filter.state')}
          value={state}
          onChange={(next) => set('state', next)}
          options={[
            { value: all, label: t('improvements.filter.all') },
            ...options('suggestion-state'),
            { value: 'untold', label: t('improvements.filter.untold') },
          ]}
        />
        <DepartmentSelect
          label={t('improvements.department')}
          value={department}
          placeholder={t('improvements.filter.department')}
          onChange={(next) => set('department', next)}
        />
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <SuggestionTable
            label={t('improvements.pool')}
            rows={pages.flatMap(({ items }) => items)}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
          />
        )}
      </Loaded>
    </main>
  );
}
