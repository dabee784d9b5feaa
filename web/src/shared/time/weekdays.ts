/** Monday first, as a Chinese calendar is read. The names are keys of the catalogue. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
