import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../api/types';
import { shortDateTime, shortText } from '../../shared/time/format';
import { ClockBadge } from '../../shared/ui/clock-badge';
import { DayMark } from '../../shared/ui/marks';
import { Section } from '../../shared/ui/states';
import { Towards } from './towards';
import { WhyThisTime } from './why-this-time';
import './clocks.css';

const rank = (clock: ClockView) => (clock.state === 'running' ? 0 : clock.outcome === 'late' ? 1 : 2);

/** What runs first, the nearest on top; what is over below. */
const inOrder = (clocks: ClockView[]) =>
  [...clocks].sort((a, b) => rank(a) - rank(b) || a.dueAt.localeCompare(b.dueAt));

export function ClocksPanel({ clocks }: { clocks: ClockView[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title={t('clock.panel.title')} note={t('clock.panel.hint')}>
      {clocks.length === 0 && <p className="t3">{t('clock.panel.empty')}</p>}
      <ul className="clocks">
        {inOrder(clocks).map((clock) => (
          <ClockRow
            key={clock.id}
            clock={clock}
            open={open === clock.id}
            onOpen={(on) => setOpen(on ? clock.id : null)}
          />
        ))}
      </ul>
    </Section>
  );
}

type Row = { clock: ClockView; open: boolean; onOpen: (open: boolean) => void };

function ClockRow({ clock, open, onOpen }: Row) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  return (
    <li className={open ? 'on' : undefined}>
      <button
        type="button"
        ref={button}
        aria-expanded={open}
        aria-haspopup="dialog"
        onClick={() => onOpen(!open)}
      >
        <span className="clock-name">{clock.name}</span>
        <ClockBadge clock={clock} />
        <span className="clock-due">
          {clock.opensAt && <span>{`${shortDateTime(clock.opensAt)} –`}</span>}
          {shortText(clock.dueText)} <DayMark mark={clock.dueMark} />
          {clock.pausedUntil && (
            <span className="tag">{t('clock.pause.tag', { until: shortDateTime(clock.pausedUntil) })}</span>
          )}
          {clock.provisional && <span className="tag">{t('clock.provisional')}</span>}
          {open && <u>{t('clock.panel.why')}</u>}
        </span>
      </button>
      {open && (
        <Towards anchor={button} onLeave={() => onOpen(false)}>
          <WhyThisTime clock={clock} onClose={close} />
        </Towards>
      )}
    </li>
  );
}
