import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { secondsOf, timeOf, dateOf, shortDateTime } from '../time/format';
import { serverNow } from '../time/server-clock';
import type { FormDraft } from './use-draft';
import './drafts.css';

/** At the foot of a form: where its text is now. */
export function DraftLine({ draft }: { draft: FormDraft }) {
  const { t } = useTranslation();
  const { state, at } = draft;
  if (state === 'none') return null;
  const words = t(`drafts.line.${state}`, { at: at ? secondsOf(at) : '' });
  return (
    <span className={`draft-line draft-${state}`}>
      {/* Each pause in typing saves: only what is unusual is said aloud. */}
      <span role={state === 'saved' ? undefined : 'status'}>{words}</span>
      {state === 'waiting' && (
        <button type="button" className="link" onClick={() => void draft.takeBack()}>
          {t('drafts.takeBack')}
        </button>
      )}
    </span>
  );
}

/** Above a form that opened with what had been typed before. */
export function RestoredBar({ draft, onFresh }: { draft: FormDraft; onFresh?: () => void }) {
  const { t } = useTranslation();
  const { restored } = draft;
  if (!restored) return null;
  const today = dateOf(restored) === dateOf(serverNow());
  return (
    <div className="restored" role="status">
      <span>{t('drafts.restored', { at: today ? timeOf(restored) : shortDateTime(restored) })}</span>
      <Button size="small" onClick={draft.discard}>
        {t('drafts.discard')}
      </Button>
      {onFresh && (
        <Button size="small" onClick={onFresh}>
          {t('drafts.fresh')}
        </Button>
      )}
    </div>
  );
}
