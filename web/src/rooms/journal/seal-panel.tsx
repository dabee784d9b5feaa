import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { problemOf, unwrap } from '../../api/problem';
import type { JournalSeals } from '../../api/types';
import { dateTime } from '../../shared/time/format';
import { ProblemBar } from '../../shared/ui/problem-bar';
import { Loaded } from '../../shared/ui/states';
import { Verdict } from './verdict';
import './journal.css';

/** How far the journal is sealed, and the button that proves it. */
export function SealPanel() {
  const { t, i18n } = useTranslation();
  const query = useQuery({
    queryKey: ['journal-seals', i18n.language],
    queryFn: () => unwrap(api.GET('/api/journal/seals')),
  });
  const verify = useMutation({
    mutationFn: () => unwrap(api.POST('/api/journal/verification')),
    onSettled: () => void query.refetch(),
  });
  return (
    <section className="seals" aria-label={t('journal.seals.title')}>
      <Loaded query={query}>{(seals) => <State seals={seals} />}</Loaded>
      <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate()}>
        {t(verify.isPending ? 'journal.verify.running' : 'journal.verify.act')}
      </Button>
      <div className="seals-result" role="status">
        {verify.error && <ProblemBar problem={problemOf(verify.error)} />}
        {verify.data && <Verdict verdict={verify.data} />}
      </div>
    </section>
  );
}

function State({
  seals: { sealedEntries, unsealed, oldestUnsealedAt, last, trouble },
}: {
  seals: JournalSeals;
}) {
  const { t } = useTranslation();
  return (
    <>
      <dl>
        <div>
          <dt>{t('journal.seals.sealed')}</dt>
          <dd>{sealedEntries.toLocaleString('en')}</dd>
        </div>
        <div>
          <dt>{t('journal.seals.unsealed')}</dt>
          <dd>
            {unsealed.toLocaleString('en')}
            {oldestUnsealedAt && (
              <small>{t('journal.seals.unsealedSince', { at: dateTime(oldestUnsealedAt) })}</small>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('journal.seals.last')}</dt>
          <dd>
            {last
              ? t('journal.seals.lastText', { no: last.no, count: last.count, at: dateTime(last.at) })
              : t('journal.seals.none')}
          </dd>
        </div>
      </dl>
      {trouble && <p className="late-text">{trouble}</p>}
    </>
  );
}
