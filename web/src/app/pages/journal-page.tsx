import { useTranslation } from 'react-i18next';
import { JournalTable } from '../../rooms/journal/journal-table';
import { SealPanel } from '../../rooms/journal/seal-panel';
import { useMay } from '../../shared/session';
import { usePageTitle } from '../page-title';

export function JournalPage() {
  const { t } = useTranslation();
  const may = useMay();
  usePageTitle(t('journal.title'));
  return (
    <main className="page">
      <div className="page-head">
        <h1>{t('journal.title')}</h1>
        <p className="t2">{t('journal.intro')}</p>
      </div>
      <SealPanel />
      {may('journal.read') && <JournalTable />}
    </main>
  );
}
