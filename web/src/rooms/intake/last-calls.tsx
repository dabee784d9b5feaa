import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { useMay } from '../../shared/session';
import { dateOf } from '../../shared/time/format';
import { useWords } from '../../shared/words/use-words';
import './intake.css';

const shown = 3;

/** The last three calls of somebody who rings. */
export function LastCalls({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const mayRead = useMay()('call.read');
  const { data } = useQuery({
    queryKey: ['calls', 'of', customerId],
    queryFn: () => unwrap(api.GET('/api/calls', { params: { query: { customer: customerId } } })),
    enabled: mayRead,
  });
  if (!data?.items.length) return null;
  return (
    <ul className="history" aria-label={t('phone.pop.contacts')}>
      {data.items.slice(0, shown).map((call) => (
        <li key={call.number}>
          <time dateTime={call.receivedAt}>{dateOf(call.receivedAt)}</time>
          <span className="el">
            <b>{word('case-type', call.type)}</b> {call.title}
          </span>
          <span>{word('status-word', call.statusWord)}</span>
        </li>
      ))}
    </ul>
  );
}
