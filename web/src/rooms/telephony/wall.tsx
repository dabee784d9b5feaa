import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import { stopwatch } from '../../shared/time/format';
import { Avatar } from '../../shared/ui/marks';
import { Loaded } from '../../shared/ui/states';
import './telephony.css';
import { useSeconds } from './use-phone';

/** 坐席墙: who is at the telephone, and how today goes. */
export function Wall() {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['phone', 'wall'],
    queryFn: () => unwrap(api.GET('/api/phone/wall')),
    refetchInterval: 10_000,
  });
  return (
    <section aria-label={t('phone.wall.title')}>
      <h2>{t('phone.wall.title')}</h2>
      <Loaded query={query}>
        {({ seats, answers, transfers, missed }) => (
          <>
            <dl className="wall-figures">
              <Figure
                name={t('phone.wall.answers')}
                value={answers.text}
                of={`${answers.good}/${answers.of}`}
              />
              <Figure
                name={t('phone.wall.transfers')}
                value={transfers.text}
                of={`${transfers.good}/${transfers.of}`}
              />
              <Figure name={t('phone.wall.missed')} value={String(missed)} />
            </dl>
            <ul className="wall">
              {seats.map(({ agent, state, today }) => (
                <li key={agent.jobNumber} className={`agent-${state.code}`}>
                  <Avatar name={agent.name} size={28} />
                  <div>
                    <b>{agent.name}</b> <span className="t2">{agent.jobNumber}</span>
                    <div className="wall-state">
                      <i className="agent-dot" aria-hidden="true" />
                      {state.text} {state.reasonText}{' '}
                      <Since at={state.code === 'offline' ? null : state.since} />
                    </div>
                    <div className="t2 sm">
                      {t('phone.wall.today', { count: today.answered, time: stopwatch(today.talkSeconds) })}
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Figure({ name, value, of }: { name: string; value: string; of?: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value || t('common.dash')} {of && value && <span className="t2 sm">{of}</span>}
      </dd>
    </div>
  );
}

function Since({ at }: { at: string | null }) {
  const seconds = useSeconds(at);
  return seconds === null ? null : <span>{stopwatch(seconds)}</span>;
}
