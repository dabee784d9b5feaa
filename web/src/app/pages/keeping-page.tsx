import { useTranslation } from 'react-i18next';
import { Holds } from '../../rooms/keeping/holds';
import { KindsTable } from '../../rooms/keeping/kinds-table';
import { PurgeLog } from '../../rooms/keeping/purge-log';
import { PurgesTable } from '../../rooms/keeping/purges-table';
import { useKeeping } from '../../rooms/keeping/use-keeping';
import { Where } from '../../rooms/keeping/where';
import { useMay } from '../../shared/session';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

function Frame({ title, intro, children }: { title: string; intro: string; children: React.ReactNode }) {
  usePageTitle(title);
  return (
    <main className="page">
      <div className="page-head">
        <h1>{title}</h1>
        <span className="push">
          <Where />
        </span>
      </div>
      <p className="t2 gap-below">{intro}</p>
      {children}
    </main>
  );
}

/** 保存与清除: what is past its time, trials and purges. */
export function KeepingPage() {
  const { t } = useTranslation();
  const query = useKeeping();
  return (
    <Frame title={t('keeping.title')} intro={t('keeping.intro')}>
      <Loaded query={query}>{(keeping) => <KindsTable keeping={keeping} />}</Loaded>
      <PurgesTable />
    </Frame>
  );
}

export function HoldsPage() {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Frame title={t('keeping.holds')} intro={t('keeping.holdsIntro')}>
      <Holds may={may('keeping.hold')} />
    </Frame>
  );
}

export function PurgeLogPage() {
  const { t } = useTranslation();
  return (
    <Frame title={t('keeping.log')} intro={t('keeping.logIntro')}>
      <PurgeLog />
    </Frame>
  );
}
