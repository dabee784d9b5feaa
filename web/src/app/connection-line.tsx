import { useTranslation } from 'react-i18next';
import { useConnectionUp } from '../shared/connection';
import { useDrafts } from '../shared/drafts/draft-store';

/** Under the top bar while the server is away: what happens with what is typed now. */
export function ConnectionLine() {
  const { t } = useTranslation();
  const up = useConnectionUp();
  const waiting = useDrafts().filter(({ state }) => state === 'waiting').length;
  return (
    <div role="status" className="offline-place">
      {!up && (
        <p className="offline">
          {waiting > 0 ? t('drafts.offlineWaiting', { count: waiting }) : t('drafts.offline')}
        </p>
      )}
    </div>
  );
}
