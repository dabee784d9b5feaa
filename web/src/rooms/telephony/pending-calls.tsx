import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime, stopwatch } from '../../shared/time/format';
import { recordPath, usePhone } from './use-phone';

/** Calls that were talked and not written down, above the drafts of 待提交. */
export function PendingCalls() {
  const { t } = useTranslation();
  const { data } = usePhone();
  if (!data?.pending.length) return null;
  return (
    <ul className="rows" aria-label={t('phone.pending.title')}>
      {data.pending.map((call) => (
        <li key={call.number} className="row">
          <Link to={recordPath(call)} data-row={call.number}>
            <span className="row-1">
              <span>{`${call.number} · ${t('phone.pending.name')}`}</span>
            </span>
            <span className="row-2">
              <span className="el">{call.caller || t('phone.withheld')}</span>
            </span>
            <span className="row-3">
              <span className="el">
                {t('phone.pending.talked', {
                  at: dateTime(call.answeredAt),
                  time: stopwatch((Date.parse(call.endedAt) - Date.parse(call.answeredAt)) / 1000),
                })}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
