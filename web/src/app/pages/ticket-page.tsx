import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { saveAnswer } from '../../shared/files/save-answer';
import { useMay } from '../../shared/session';
import { PaperSheet } from '../../shared/ui/paper-sheet';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

const word = { parseAs: 'blob' } as const;

/** 《客户反馈处理工单》 of a case, or empty, to be printed or taken out as a document. */
export function TicketPage() {
  const { t } = useTranslation();
  const { number } = useParams();
  const may = useMay();
  usePageTitle(t('forms.ticket', { number: number ?? '' }));
  const query = useQuery({
    queryKey: ['ticket', number ?? null],
    queryFn: () =>
      number
        ? unwrap(api.GET('/api/cases/{number}/ticket', { params: { path: { number } } }))
        : unwrap(api.GET('/api/blank-ticket')),
  });
  const save = () =>
    void saveAnswer(
      number
        ? api.GET('/api/cases/{number}/ticket/document', { params: { path: { number } }, ...word })
        : api.GET('/api/blank-ticket/document', word),
    );
  return (
    <main className="page">
      <Loaded query={query}>
        {(paper) => (
          <PaperSheet paper={paper} onDocument={!number || may('form.export') ? save : undefined}>
            {number && <Link to={`/cases/${number}`}>{number}</Link>}
            {number && <Link to="/blank-ticket">{t('forms.blankTicket')}</Link>}
          </PaperSheet>
        )}
      </Loaded>
    </main>
  );
}
