import { useTranslation } from 'react-i18next';
import { secondsOf, stopwatch } from '../../shared/time/format';
import { PlainBadge } from '../../shared/ui/clock-badge';
import { Recording } from './recording';
import './telephony.css';
import { usePhoneCall } from './use-phone';

/** The call a record was written from: its stamps, its transfers, what is to be noticed. */
export function PhoneSheet({ number }: { number: string }) {
  const { t } = useTranslation();
  const { data: call } = usePhoneCall(number);
  if (!call) return null;
  const rows = [
    [t('phone.sheet.rang'), call.rangAt && secondsOf(call.rangAt)],
    [t('phone.sheet.answered'), call.answeredAt && secondsOf(call.answeredAt)],
    [t('phone.sheet.ended'), call.endedAt && secondsOf(call.endedAt)],
    [t('phone.sheet.waited'), call.waitSeconds !== null && t('phone.seconds', { count: call.waitSeconds })],
    [t('phone.sheet.held'), call.heldSeconds > 0 && stopwatch(call.heldSeconds)],
    [t('phone.sheet.silence'), call.longestSilence > 0 && t('phone.seconds', { count: call.longestSilence })],
  ].filter((row): row is [string, string] => !!row[1]);
  return (
    <section className="blk no-print" aria-label={t('phone.sheet.title')}>
      <h2>
        {t('phone.sheet.title')} <span>{call.number}</span>
        {call.flags.map(({ code, text }) => (
          <PlainBadge key={code} tone="late" words={text} />
        ))}
      </h2>
      <dl className="phone-sheet">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {call.audible && <Recording number={call.number} />}
      {call.transfers.map((transfer) => (
        <p key={transfer.reasonAt ?? transfer.stateText} className="sm">
          <b>{t('phone.transfer.title')}</b> {transfer.stateText}{' '}
          <span className="t2">{transfer.targetLine ?? transfer.reasonLine}</span>
        </p>
      ))}
    </section>
  );
}
