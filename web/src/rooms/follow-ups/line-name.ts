import type { TFunction } from 'i18next';
import { zhCN } from '../../shared/i18n/zh-CN';

type Known = keyof (typeof zhCN)['visits']['line'];
const known = (code: string): code is Known => code in zhCN.visits.line;

/** A short name for a line in the step list; a line we have no name for shows its part. */
export const lineName = (code: string, part: string, t: TFunction): string =>
  known(code) ? t(`visits.line.${code}`) : part;
