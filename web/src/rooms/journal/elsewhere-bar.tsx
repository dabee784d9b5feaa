import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../api/types';
import './elsewhere.css';

/** Calm: a colleague was here, and one press shows what they did. */
export function ElsewhereBar({ entry, onSee }: { entry: TimelineEntry | null; onSee: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {entry && (
        <div className="elsewhere">
          <span>{t('together.changed', { name: entry.by?.name ?? '', act: entry.actText })}</span>
          <Button size="small" onClick={onSee}>
            {t('together.see')}
          </Button>
        </div>
      )}
    </div>
  );
}
