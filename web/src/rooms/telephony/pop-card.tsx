import { CloseOutlined, PhoneOutlined, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PhoneCall } from '../../api/types';
import { composing } from '../../shared/keys/use-keys';
import { Avatar } from '../../shared/ui/marks';
import { useWords } from '../../shared/words/use-words';
import './pop-card.css';
import { callerName, recordPath, usePhone, usePlayed, useSeconds } from './use-phone';

type Given = { contacts: (customerId: string) => ReactNode };

/** 弹屏: who rings, at the top right. It takes no focus and opens nothing by itself; Enter opens it. */
export function PopCards({ contacts }: Given) {
  const { t } = useTranslation();
  const { data: phone } = usePhone();
  const [closed, setClosed] = useState<string[]>([]);
  const ringing = (phone?.calls ?? []).filter(
    ({ state, number }) => state === 'ringing' && !closed.includes(number),
  );
  const place = useRoom();
  return (
    <div className="pops" ref={place} role="status" aria-label={t('phone.pop.label')}>
      {ringing.map((call, index) => (
        <PopCard
          key={call.number}
          call={call}
          first={index === 0}
          second={(phone?.calls ?? []).some(({ answeredAt }) => answeredAt)}
          contacts={contacts}
          onClose={() => setClosed((now) => [...now, call.number])}
        />
      ))}
    </div>
  );
}

/** How much room the cards take, for the panel below them to make way (telephony.css). */
function useRoom() {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const tell = () => style.setProperty('--pops', `${place.current?.offsetHeight ?? 0}px`);
    const watch = new ResizeObserver(tell);
    if (place.current) watch.observe(place.current);
    return () => {
      watch.disconnect();
      style.removeProperty('--pops');
    };
  }, []);
  return place;
}

type Card = Given & { call: PhoneCall; first: boolean; second: boolean; onClose: () => void };

/** Enter is the page's as soon as somebody has put the focus on something that answers to it. */
const idle = () => {
  const at = document.activeElement;
  return (
    !at || at === document.body || !at.matches('a, button, input, textarea, select, [tabindex="0"], [role]')
  );
};

/** Only where Enter means nothing else: a button with the focus keeps its own. Who sees the card can press it: it listens before it is painted. */
function useEnter(open: () => void, active: boolean) {
  const latest = useRef(open);
  useLayoutEffect(() => {
    latest.current = open;
  });
  useLayoutEffect(() => {
    if (!active) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented || composing(event) || !idle()) return;
      if (document.querySelector('[role=dialog][aria-modal=true]')) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}

function PopCard({ call, first, second, contacts, onClose }: Card) {
  const { t } = useTranslation();
  const { word } = useWords();
  const navigate = useNavigate();
  const play = usePlayed(call);
  const seconds = useSeconds(call.rangAt ?? call.recordedAt) ?? 0;
  const { customer, openCases, warning, phone } = call.caller;
  const open = () => {
    void navigate(recordPath(call));
    if (call.simulated) void play.submit({ type: 'answered' });
  };
  useEnter(open, first);
  const name = callerName(call) ?? t('phone.pop.unknown');
  return (
    <section className="pop" aria-label={t('phone.pop.ringing', { name })}>
      <header>
        <PhoneOutlined aria-hidden="true" />
        <b>{t(second ? 'phone.pop.second' : 'phone.pop.title')}</b>
        <span>{t('phone.pop.seconds', { count: seconds })}</span>
        <Button
          type="text"
          size="small"
          className="push"
          icon={<CloseOutlined />}
          aria-label={t('common.close')}
          onClick={onClose}
        />
      </header>
      <div className="pop-who">
        <Avatar name={name} size={32} />
        <div>
          <b>{name}</b> {customer && <span className="tag">{word('tier', customer.tier)}</span>}
          <div className="t2">
            {[phone || t('phone.withheld'), customer?.region].filter(Boolean).join(' · ')}
          </div>
        </div>
      </div>
      {warning && (
        <p className="pop-warn">
          <WarningFilled aria-hidden="true" /> {warning}
        </p>
      )}
      {openCases.length > 0 && (
        <p className="t2 sm">
          {t('phone.pop.open', { count: openCases.length })}{' '}
          {openCases.slice(0, 3).map(({ number, title }) => (
            <span key={number} className="pop-case">
              {number} {title}
            </span>
          ))}
        </p>
      )}
      {customer && contacts(customer.id)}
      <footer className="flex">
        <Button type="primary" onClick={open} aria-keyshortcuts="Enter">
          {t(call.simulated ? 'phone.pop.answer' : 'phone.pop.openRecord')} <kbd>Enter</kbd>
        </Button>
        {call.simulated && (
          <Button onClick={() => void play.submit({ type: 'ended' })}>{t('phone.pop.ignore')}</Button>
        )}
        {play.problem?.title && <span className="late-text sm">{play.problem.title}</span>}
      </footer>
    </section>
  );
}
