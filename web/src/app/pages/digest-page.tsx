import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SuggestionTable } from '../../rooms/improvements/suggestion-table';
import { useDigest } from '../../rooms/improvements/use-improvements';
import { Where } from '../../rooms/improvements/where';
import { Loaded } from '../../shared/ui/states';
import { usePageTitle } from '../page-title';

/** One digest: what it listed, and what became of each since. */
export function DigestPage() {
  const { t } = useTranslation();
  const { number = '' } = useParams();
  const query = useDigest(number);
  usePageTitle(`${t('improvements.digest')} ${number}`);
  return (
    <main className="page">
      <Loaded query={query}>
        {(digest) => {
          const title = t('improvements.digestTitle', { from: digest.from, to: digest.to });
          return (
            <>
              <div className="page-head">
                <h1>{title}</h1>
                <span className="push">
                  <Where />
                </span>
              </div>
              <p className="t2 improvement-sum">
                {t('improvements.digestFacts', {
                  department: digest.department,
                  count: digest.count,
                  adopted: digest.adopted,
                })}
              </p>
              <SuggestionTable label={title} rows={digest.items} />
            </>
          );
        }}
      </Loaded>
    </main>
  );
}
