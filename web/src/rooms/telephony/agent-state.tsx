import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { AgentStateView, MyPhone } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { stopwatch } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';
import { announce } from '../../shared/ui/announcer';
import { useWords } from '../../shared/words/use-words';
import { Simulator } from './simulator';
import { usePhoneChanged, useSeconds } from './use-phone';

const said = ['ready', 'busy', 'offline'];

/** 坐席状态 with the time in it; a menu says what the agent is. Talking and wrapping up are the telephone's to say. */
export function AgentState({ phone }: { phone: MyPhone }) {
  const { t } = useTranslation();
  const { word, options } = useWords();
  const changed = usePhoneChanged();
  const [playing, setPlaying] = useState(false);
  const { state } = phone;
  const act = useAct<{ state: string; reason?: string }, AgentStateView>({
    run: (body, headers) => unwrap(api.POST('/api/phone/state', { body, headers })),
    onDone: (next) => {
      announce([next.text, next.reasonText].filter(Boolean).join(' '));
      changed();
    },
  });
  const items: MenuProps['items'] = [
    ...said.map((code) => ({ key: code, label: word('agent-state', code) })),
    {
      key: 'break',
      type: 'group' as const,
      label: word('agent-state', 'break'),
      children: options('break').map(({ value, label }) => ({ key: `break.${value}`, label })),
    },
    ...(phone.simulator
      ? [{ type: 'divider' as const }, { key: 'simulator', label: t('phone.simulator.open') }]
      : []),
  ];
  const choose = (key: string) => {
    if (key === 'simulator') setPlaying(true);
    else {
      const [code = '', reason] = key.split('.');
      void act.submit({ state: code, reason });
    }
  };
  return (
    <>
      <Dropdown autoFocus trigger={['click']} menu={{ items, onClick: ({ key }) => choose(key) }}>
        <Button
          className={`agent agent-${state.code}`}
          aria-haspopup="menu"
          aria-label={t('phone.state', { state: state.text })}
        >
          <i className="agent-dot" aria-hidden="true" />
          <b>{state.text}</b>
          {state.reasonText && <span>{state.reasonText}</span>}
          <InState state={state} />
          <DownOutlined aria-hidden="true" />
        </Button>
      </Dropdown>
      {act.problem?.title && (
        <span role="alert" className="late-text sm">
          {act.problem.title}
        </span>
      )}
      {playing && <Simulator onClose={() => setPlaying(false)} />}
    </>
  );
}

/** How long already; of a wrap-up, how long still. */
function InState({ state }: { state: AgentStateView }) {
  const { t } = useTranslation();
  const seconds = useSeconds(state.code === 'offline' ? null : state.since);
  if (seconds === null) return null;
  if (!state.until) return <span className="agent-time">{stopwatch(seconds)}</span>;
  const left = Math.max(0, Math.ceil((Date.parse(state.until) - serverNow()) / 1000));
  return <span className="agent-time">{t('phone.wrapUp', { time: stopwatch(left) })}</span>;
}
