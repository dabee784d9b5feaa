import type { TFunction } from 'i18next';
import type { RecordValues } from './visit-record';

/** Score and points are known only in the conversation: the line grows with what is noted, and never shows an empty place. */
export function spoken(text: string, noted: RecordValues, t: TFunction): string {
  const points = [noted.reason, noted.needs]
    .map((part) => part?.trim().replace(/[。.；;]+$/, ''))
    .filter(Boolean)
    .join(t('common.semicolon'));
  return text
    .replaceAll('{score}', noted.score ? String(noted.score) : t('visits.page.gap'))
    .replaceAll('{points}', points || t('visits.page.gap'));
}
