import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PurgeRun } from '../../rooms/keeping/purge-run';
import { usePurge } from '../../rooms/keeping/use-keeping';
import { Where } from '../../rooms/keeping/where';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** One trial and what became of it. */
export function PurgePage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = usePurge(number);
  const kind = query.data?.kindText ?? '';
  usePageTitle(`${t('keeping.run')} ${number}`);
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('keeping.runTitle', { number, kind })}</h1>
        <span className="push">
          <Where />
        </span>
      </div>
      <Loaded query={query}>{(run) => <PurgeRun key={run.number} run={run} />}</Loaded>
    </main>
  );
}
