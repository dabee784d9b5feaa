import { useState } from 'react';
import type { FollowUpView } from '../../api/types';
import { secondsOf } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';

/** Which lines were said and when, kept for this visit in this browser until it is recorded. */
export function useSaid(visit: FollowUpView) {
  const name = `huisheng.said.${visit.number}`;
  const [said, setSaid] = useState<Record<string, string>>(() => {
    try {
      return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  });
  const keep = (next: Record<string, string>) => {
    setSaid(next);
    try {
      sessionStorage.setItem(name, JSON.stringify(next));
    } catch {
      // Ticks then live as long as the page.
    }
  };
  const tick = (code: string, on: boolean) => {
    const rest = Object.entries(said).filter(([other]) => other !== code);
    keep(Object.fromEntries(on ? [...rest, [code, secondsOf(serverNow())]] : rest));
  };
  const shown = visit.record ? Object.fromEntries(visit.record.said.map((code) => [code, ''])) : said;
  return { said: shown, tick };
}

export type Said = ReturnType<typeof useSaid>;
