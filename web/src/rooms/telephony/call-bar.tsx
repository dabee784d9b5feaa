import {
  AudioMutedOutlined,
  PauseOutlined,
  PhoneOutlined,
  CaretRightOutlined,
  SwapOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MyPhone, PhoneCall } from '../../api/types';
import { stopwatch } from '../../shared/time/format';
import { AgentState } from './agent-state';
import './telephony.css';
import { TransferSteps } from './transfer-steps';
import { callerName, recordPath, usePhone, usePlayed, useSeconds } from './use-phone';

/** 通话条: stays while pages change. Without a call it is 坐席状态. */
export function CallBar() {
  const { data: phone } = usePhone();
  if (!phone) return null;
  const call = phone.calls.find(({ answeredAt }) => answeredAt);
  return call ? <InCall key={call.number} call={call} /> : <Idle phone={phone} />;
}

function Idle({ phone }: { phone: MyPhone }) {
  const { t } = useTranslation();
  return (
    <div className="phone-idle">
      <AgentState phone={phone} />
      <span className="stat">
        <i>{t('phone.today')}</i> <b>{phone.today.answered}</b>
      </span>
    </div>
  );
}

function InCall({ call }: { call: PhoneCall }) {
  const { t } = useTranslation();
  const [transferring, setTransferring] = useState(false);
  const seconds = useSeconds(call.answeredAt) ?? 0;
  const held = call.state === 'held';
  const who = callerName(call);
  return (
    <div className="call-bar" role="group" aria-label={t('phone.bar')}>
      <span className="call-now" role="timer" aria-label={t('phone.timer', { state: call.stateText })}>
        {held ? <AudioMutedOutlined aria-hidden="true" /> : <i className="call-dot" aria-hidden="true" />}
        <b>{call.stateText}</b> <span>{stopwatch(seconds)}</span>
      </span>
      <Link className="call-who" to={call.recordNumber ? `/calls/${call.recordNumber}` : recordPath(call)}>
        <span className="tag">{t(call.direction === 'out' ? 'phone.out' : 'phone.in')}</span>
        {who && <b>{who}</b>}
        <span>{call.caller.phone || t('phone.withheld')}</span>
      </Link>
      {call.simulated && <Hold call={call} held={held} />}
      <Button
        size="small"
        icon={<SwapOutlined aria-hidden="true" />}
        aria-expanded={transferring}
        onClick={() => setTransferring((now) => !now)}
      >
        {t('phone.transfer.title')}
      </Button>
      {call.simulated && <HangUp call={call} />}
      {transferring && <TransferSteps call={call} onClose={() => setTransferring(false)} />}
    </div>
  );
}

/** A line is held and hung up where it is; a played call here. */
function Hold({ call, held }: { call: PhoneCall; held: boolean }) {
  const { t } = useTranslation();
  const act = usePlayed(call);
  return (
    <Button
      size="small"
      icon={held ? <CaretRightOutlined aria-hidden="true" /> : <PauseOutlined aria-hidden="true" />}
      disabled={act.pending}
      onClick={() => void act.submit({ type: held ? 'resumed' : 'held' })}
    >
      {t(held ? 'phone.resume' : 'phone.hold')}
    </Button>
  );
}

function HangUp({ call }: { call: PhoneCall }) {
  const { t } = useTranslation();
  const act = usePlayed(call);
  return (
    <>
      <Button
        size="small"
        type="primary"
        danger
        icon={<PhoneOutlined rotate={135} aria-hidden="true" />}
        disabled={act.pending}
        onClick={() => void act.submit({ type: 'ended' })}
      >
        {t('phone.hangUp')}
      </Button>
      {act.problem?.title && (
        <span role="alert" className="late-text sm">
          {act.problem.title}
        </span>
      )}
    </>
  );
}
