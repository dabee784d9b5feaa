import { CheckCircleFilled, CloseOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { ClockView, WhyView } from '../../api/types';
import { shortDateTime, shortText } from '../../shared/time/format';
import { ClockBadge } from '../../shared/ui/clock-badge';
import { DayMark } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import { ClockActs } from './clock-acts';
import { Pieces } from './pieces';
import { TwoWeeks } from './two-weeks';

type Given = { clock: ClockView; onClose: () => void };

/** The due time, the rules that gave it, the days that were counted, and three plain sentences. */
export function WhyThisTime({ clock, onClose }: Given) {
  const { t } = useTranslation();
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  const query = useQuery({
    queryKey: ['why', clock.id, clock.dueAt, clock.pausedUntil],
    queryFn: () => unwrap(api.GET('/api/clocks/{id}/why', { params: { path: { id: clock.id } } })),
  });
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div
      className="why"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <div className="flex">
          <h2 id={title}>
            {t('clock.why.title')} · {clock.name}
          </h2>
          <Button
            type="text"
            size="small"
            className="push"
            icon={<CloseOutlined />}
            aria-label={t('common.close')}
            onClick={onClose}
          />
        </div>
        <div className="why-due">
          <b>{clock.dueText}</b>
          <span>{query.data?.weekday}</span>
          <DayMark mark={clock.dueMark} />
          <span className="push">
            <ClockBadge clock={clock} />
          </span>
        </div>
      </header>
      <Loaded query={query}>
        {(why) => (
          <>
            <Reasons why={why} startedAt={clock.startedAt} />
            <ClockActs clock={clock} why={why} />
          </>
        )}
      </Loaded>
      <footer>
        <Link to="/rules" onClick={onClose}>
          {t('clock.why.seeRules')}
        </Link>
      </footer>
    </div>
  );
}

function Reasons({ why, startedAt }: { why: WhyView; startedAt: string }) {
  const { t } = useTranslation();
  const rules = [...why.rules].sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const many = rules.length > 1;
  return (
    <>
      <section>
        <h3>
          {many ? t('clock.why.rulesMany', { count: rules.length }) : t('clock.why.rules')}
          {many && <span>{t('clock.why.rulesNote')}</span>}
        </h3>
        {rules.map((rule) => (
          <div key={rule.row + rule.name} className={rule.chosen ? 'rule chosen' : 'rule'}>
            {rule.chosen ? (
              <CheckCircleFilled aria-label={t('clock.why.chosen')} />
            ) : (
              <MinusCircleOutlined aria-label={t('clock.why.compared')} />
            )}
            <b>{rule.name}</b>
            <span className="rule-due">{shortText(rule.dueText)}</span>
            <span className="rule-source">
              {t('clock.why.article', rule)}
              {rule.row && ` · ${rule.row}`} · {t('clock.why.version', { version: rule.version })}
            </span>
          </div>
        ))}
      </section>
      {why.days.length > 0 && <TwoWeeks days={why.days} startedAt={startedAt} />}
      {why.shifts.length > 0 && (
        <section>
          <h3>{t('clock.why.shifts')}</h3>
          <ul className="plain">
            {why.shifts.map((shift) => (
              <li key={shift.at}>
                {t('clock.why.shift', {
                  ...shift,
                  at: shortDateTime(shift.at),
                  change: shift.from ? `（${shift.from} → ${shift.to}）` : '',
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Pieces why={why} />
      <section>
        <ol>
          {why.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        {why.provisional && <p className="why-provisional">{t('clock.why.provisional')}</p>}
      </section>
    </>
  );
}
