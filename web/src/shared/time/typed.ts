/** What people type: 2026-02-14, or 2026-02-14 09:30. */
export const datePattern = /^\d{4}-\d{2}-\d{2}$/;
export const dateTimePattern = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;
export const eitherPattern = /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/;

/** 2026-02-14 09:30 as it is said in China → the instant. */
export const instantOf = (text: string) =>
  new Date(`${text.trim().replace(' ', 'T')}:00+08:00`).toISOString();
