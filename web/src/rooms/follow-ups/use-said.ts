import { useState } from 'react';
import type { FollowUpView } from '../../api/types';
import { secondsOf } from '../../shared/time/format';
import { serverNow } from '../../shared/time/server-clock';

/** Which lines were said and when. They belong to the draft of the record until it is sent. */
export function useSaid(visit: FollowUpView) {
  const [said, setSaid] = useState<Record<string, string>>({});
  const tick = (code: string, on: boolean) => {
    const rest = Object.entries(said).filter(([other]) => other !== code);
    setSaid(Object.fromEntries(on ? [...rest, [code, secondsOf(serverNow())]] : rest));
  };
  const shown = visit.record ? Object.fromEntries(visit.record.said.map((code) => [code, ''])) : said;
  return { said: shown, tick, restore: setSaid };
}

export type Said = ReturnType<typeof useSaid>;
