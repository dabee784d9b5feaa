import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { dateTime } from '../../shared/time/format';
import { PaperSheet } from '../../shared/ui/paper-sheet';
import { Purged } from '../../shared/ui/purged';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** A ticket from before, as the form has it, and where it came from. */
export function OldTicketPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  usePageTitle(t('cases.old.number', { number }));
  const query = useQuery({
    queryKey: ['old-tickets', number],
    queryFn: () => unwrap(api.GET('/api/old-tickets/{number}', { params: { path: { number } } })),
  });
  return (
    <main className="page">
      <Loaded query={query}>
        {({ paper, purgedAt, importedAt, importedBy, fileHash, archivedAt, keptUntilText }) => (
          <>
            <Purged at={purgedAt} />
            <PaperSheet paper={paper}>
              <Link to="/old-tickets">{t('cases.old.title')}</Link>
            </PaperSheet>
            <p className="sm t3 no-print paper-foot">
              {t('cases.old.came', {
                at: dateTime(importedAt),
                by: importedBy ? `${importedBy.name} ${importedBy.jobNumber}` : '—',
                hash: fileHash.slice(0, 12),
              })}{' '}
              {archivedAt && t('cases.old.kept', { at: dateTime(archivedAt), until: keptUntilText })}
            </p>
          </>
        )}
      </Loaded>
    </main>
  );
}
