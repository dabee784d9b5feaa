/** What people type: 2026-02-14, or 2026-02-14 09:30. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;
export const dateTimePattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
export const eitherPattern = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;

/** 2026-02-14 09:30 as it is said in China → the instant. */
export const instantOf = (text: string) =>
  new Date(`${text.trim().replace(' ', 'T')}:00+08:00`).toISOString();

/** A typed time is either a day or a moment; the two are told to the server by different names. */
export function occurred(text: string | undefined): { occurredOn?: string; occurredAt?: string } {
  const typed = text?.trim();
  if (!typed) return {};
  return datePattern.test(typed) ? { occurredOn: typed } : { occurredAt: instantOf(typed) };
}
