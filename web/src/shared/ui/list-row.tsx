import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WorkItem } from '../../api/types';
import { ageWords } from '../time/age';
import { dateOf, shortText } from '../time/format';
import { useMinute } from '../time/server-clock';
import { DueBadge } from './clock-badge';
import { Avatar, DayMark, GradeTag, UrgencyBars } from './marks';
import './list.css';

type Row = { item: WorkItem; to: string; chosen: boolean; mine: boolean; onFocus?: () => void };

/** Three lines, 76 px: number and clock, subject and what is due, customer and owner. */
export const ListRow = memo(function ListRow({ item, to, chosen, mine, onFocus }: Row) {
  const { t } = useTranslation();
  const now = useMinute();
  const age = item.lastAt ? ageWords(now - Date.parse(item.lastAt), t) : null;
  const today = item.due?.text.startsWith(dateOf(now));
  const third = [item.customer, item.lastEntry ?? item.stateText, age].filter(Boolean).join(' · ');
  return (
    <li className={chosen ? 'row on' : 'row'}>
      <Link to={to} aria-current={chosen ? 'true' : undefined} onFocus={onFocus} data-row={item.number}>
        <span className="row-1">
          <span>{item.number}</span>
          <GradeTag grade={item.grade} />
          <UrgencyBars urgency={item.urgency} />
          <DueBadge due={item.due} />
        </span>
        <span className="row-2">
          <span className="el">{item.title}</span>
          {item.due && (
            <i>
              {today ? `${item.due.text.slice(11)} ${item.due.name}` : shortText(item.due.text)}{' '}
              <DayMark mark={item.due.mark} />
            </i>
          )}
        </span>
        <span className="row-3">
          <span className="el">{third}</span>
          {item.owner && <Avatar name={item.owner.name} size={18} mine={mine} />}
          {item.owner && <span className="sr-only">{item.owner.name}</span>}
        </span>
      </Link>
    </li>
  );
});
