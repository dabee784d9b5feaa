const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

type Instant = string | number | Date;

function split(at: Instant) {
  const found: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(new Date(at))) found[type] = value;
  return found;
}

/** 2026-02-14 09:30, always the time of Shanghai, wherever the browser stands. */
export function dateTime(at: Instant): string {
  return `${dateOf(at)} ${timeOf(at)}`;
}

export function dateOf(at: Instant): string {
  const { year, month, day } = split(at);
  return `${year}-${month}-${day}`;
}

export function timeOf(at: Instant): string {
  const { hour, minute } = split(at);
  return `${hour}:${minute}`;
}

export function secondsOf(at: Instant): string {
  return `${timeOf(at)}:${split(at).second}`;
}

/** 02-14 09:30 */
export const shortDateTime = (at: Instant) => dateTime(at).slice(5);

/** 2026-02-14 24:00 → 02-14 24:00 */
export const shortText = (text: string) => text.replace(/^\d{4}-/, '');

/** 0 = Monday … 6 = Sunday, of a plain date such as 2026-02-14. */
export const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** 163 → 02:43 */
export function stopwatch(seconds: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${two(seconds / 60)}:${two(seconds % 60)}`;
}
