import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { unwrap } from '../../api/problem';
import type { RuleDraft, Setting } from '../../api/types';
import { useAct } from '../../shared/act/use-act';
import { useMay } from '../../shared/session';
import { announce } from '../../shared/ui/announcer';

export type Written = {
  members: Record<string, unknown>;
  from: string;
  until: string;
  openCasesToo: boolean;
  reason: string;
};

const pause = 400;

const draftOf = (setting: Setting, { members, from, until, openCasesToo, reason }: Written): RuleDraft => ({
  entry: setting.entry,
  // What a member may hold is the server's to say; it names each wrong one.
  members: members as RuleDraft['members'],
  from: from || null,
  until: until || null,
  openCasesToo,
  reason,
});

/** A draft of an entry on screen, the trial of it while it is written, and its publication. */
export function useSettingDraft(setting: Setting, onDone: () => void) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const client = useQueryClient();
  const [written, setWritten] = useState<Written>(() => ({
    members: Object.fromEntries(setting.members.map(({ path, value }) => [path, value])),
    from: '',
    until: '',
    openCasesToo: false,
    reason: '',
  }));
  const draft = draftOf(setting, written);
  const text = JSON.stringify({ members: draft.members, from: draft.from });
  const [tried, setTried] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setTried(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  const trial = useQuery({
    queryKey: ['regime', 'trial', setting.entry, setting.version, tried, i18n.language],
    queryFn: () => unwrap(api.POST('/api/regime/trials', { body: { ...draft, until: null } })),
    retry: false,
    placeholderData: (before) => before,
  });
  // Past a floor only the director goes, with a last day; everything else an administrator publishes.
  const deviates = (trial.data?.floors.length ?? 0) > 0;
  const act = useAct<RuleDraft, Setting>({
    version: setting.version,
    run: (body, headers) =>
      deviates && may('regime.deviate')
        ? unwrap(api.POST('/api/regime/deviations', { body, headers }))
        : unwrap(api.POST('/api/regime/publications', { body, headers })),
    onDone: () => {
      announce(t('rules.settings.published'));
      void client.invalidateQueries({ queryKey: ['regime'] });
      void client.invalidateQueries({ queryKey: ['words'] });
      onDone();
    },
  });
  const mayPublish = deviates ? may('regime.deviate') : may('regime.write');
  return {
    written,
    set: (part: Partial<Written>) => setWritten({ ...written, ...part }),
    trial,
    deviates,
    mayPublish,
    act,
    publish: () => void act.submit(draft),
  };
}
