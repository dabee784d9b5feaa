import { dateOf, dateTime } from './format';

const shape = /^(\d{4}-\d{2}-\d{2})\s+(\d{2}):(\d{2})$/;

/** 2026-02-14 18:00 as people write it, 24:00 included, is an instant; anything else is none. */
export function instantOf(text: string): string | null {
  const found = shape.exec(text.trim());
  if (!found) return null;
  const [, day, hour, minute] = found;
  const end = hour === '24' && minute === '00';
  const at = new Date(`${day}T${end ? '23:59:59' : `${hour}:${minute}:00`}+08:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000', '');
}

/** The end of a day is written 24:00. */
export function textOf(at: string): string {
  const second = new Date(at).getUTCSeconds();
  const text = dateTime(at);
  return second === 59 && text.endsWith('23:59') ? `${dateOf(at)} 24:00` : text;
}

const day = 24 * 60 * 60 * 1000;

export const endOfDay = (now: number, days: number) => `${dateOf(now + days * day)} 24:00`;

/** “Within 24 hours”, to the minute. */
export const inHours = (now: number, hours: number) => dateTime(now + (hours * day) / 24);
