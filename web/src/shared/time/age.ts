import type { TFunction } from 'i18next';

const minute = 60_000;

/** One unit is enough for an age: 5分钟前, 3小时前, 2天前. */
export function ageWords(milliseconds: number, t: TFunction): string {
  const minutes = Math.floor(milliseconds / minute);
  if (minutes < 1) return t('clock.age.now');
  if (minutes < 60) return t('clock.age.minutes', { count: minutes });
  if (minutes < 60 * 24) return t('clock.age.hours', { count: Math.floor(minutes / 60) });
  return t('clock.age.days', { count: Math.floor(minutes / 60 / 24) });
}
