import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useMay } from '../../shared/session';
import { dateOf } from '../../shared/time/format';
import { Loaded, Section, Skeleton } from '../../shared/ui/states';
import { useWords } from '../../shared/words/use-words';
import './intake.css';

/** What this customer called about before, newest first; only for who may read calls. */
export function CallHistory({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const mayRead = useMay()('call.read');
  const query = useQuery({
    queryKey: ['calls', 'of', customerId],
    queryFn: () => unwrap(api.GET('/api/calls', { params: { query: { customer: customerId } } })),
    enabled: mayRead,
  });
  if (!mayRead) return null;
  const count = query.data?.items.length;
  return (
    <Section title={t('customers.history')} note={count ? t('customers.historyCount', { count }) : undefined}>
      <Loaded query={query} waiting={<Skeleton rows={2} height={36} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="t3 sm">{t('customers.noHistory')}</p>
          ) : (
            <ul className="history">
              {items.map((call) => (
                <li key={call.number}>
                  <time dateTime={call.receivedAt}>{dateOf(call.receivedAt)}</time>
                  <Link to={`/calls/${call.number}`} className="el">
                    <b>{word('case-type', call.type)}</b> {call.title}
                  </Link>
                  <span>{[word('status-word', call.statusWord), call.score].filter(Boolean).join(' ')}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
