import { useTranslation } from 'react-i18next';
import type { ClockView } from '../../api/types';
import { clockWords, runningWords, type ClockTone, type Running } from '../time/clock-words';
import { useMinute } from '../time/server-clock';
import { ClockGlyph } from './clock-glyph';
import './badges.css';

type Plain = { tone: ClockTone; words: string; share?: number; spoken?: string };

/** Shape, words and colour together; the full sentence is there for readers. */
export function PlainBadge({ tone, words, share, spoken }: Plain) {
  return (
    <span className={`clk clk-${tone}`}>
      <ClockGlyph tone={tone} share={share} />
      <b aria-hidden={spoken ? true : undefined}>{words}</b>
      {spoken && <span className="sr-only">{spoken}</span>}
    </span>
  );
}

export function ClockBadge({ clock }: { clock: ClockView }) {
  const { t } = useTranslation();
  const shown = clockWords(clock, useMinute(), t);
  const spoken = t('clock.spoken', { name: clock.name, due: clock.dueText, words: shown.words });
  return <PlainBadge {...shown} spoken={spoken} />;
}

export function DueBadge({ due }: { due: (Running & { name: string; text: string }) | null }) {
  const { t } = useTranslation();
  const now = useMinute();
  if (!due) return <PlainBadge tone="none" words={t('clock.none')} />;
  const shown = runningWords(due, now, t);
  const spoken = t('clock.spoken', { name: due.name, due: due.text, words: shown.words });
  return <PlainBadge {...shown} spoken={spoken} />;
}
