import type { FormInstance } from 'antd';
import type { FollowUpView } from '../../api/types';
import { useDraft } from '../../shared/drafts/use-draft';
import { useSaid } from './use-said';
import type { RecordValues } from './visit-record';

/** The record while it grows, and the lines that were said: one draft until it is sent. */
export function useRecordDraft(visit: FollowUpView, form: FormInstance<RecordValues>) {
  const kept = useSaid(visit);
  const draft = useDraft<RecordValues>({
    form,
    kind: 'follow-up-record',
    subject: { kind: 'follow-up', number: visit.number },
    title: `${visit.name} ${visit.brief.customerName}`,
    off: visit.record !== null,
    also: kept.said,
    onRestore: (also) => kept.restore((also ?? {}) as Record<string, string>),
  });
  const tick = (code: string, on: boolean) => {
    kept.tick(code, on);
    draft.touch();
  };
  return { said: { ...kept, tick }, draft };
}
