/** One field that a form can change and that stands in the record too. */
export type MergeField = {
  /** Name in the form. */
  name: string;
  /** Its word in the list "field". */
  word: string;
  /** The value the form would have if it were opened now. */
  of: (record: Record<string, unknown>) => unknown;
  /** A value as people read it. */
  text?: (value: unknown) => string;
};

export type MergeRow = {
  name: string;
  word: string;
  mine: unknown;
  now: unknown;
  /** Chosen beforehand: what one of the two did not touch is not theirs to keep. */
  start: 'mine' | 'now';
  text: (value: unknown) => string;
};

const empty = (value: unknown) => value === undefined || value === null || value === '';
const same = (a: unknown, b: unknown) =>
  (empty(a) && empty(b)) || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const plain = (value: unknown) =>
  empty(value) ? '' : Array.isArray(value) ? value.join(' ') : String(value);

type Given = {
  fields: MergeField[];
  mine: Record<string, unknown>;
  now: Record<string, unknown>;
  seen?: Record<string, unknown>;
};

/** Every field in which what was typed and what is there now differ. */
export function mergeRows({ fields, mine, now, seen }: Given): MergeRow[] {
  return fields.flatMap(({ name, word, of, text = plain }) => {
    const [ours, theirs] = [mine[name], of(now)];
    if (same(ours, theirs)) return [];
    const untouched = seen !== undefined && same(ours, of(seen));
    return [
      { name, word, mine: ours, now: theirs, start: untouched ? ('now' as const) : ('mine' as const), text },
    ];
  });
}

const named = ['stateText', 'owner', 'department', 'urgency', 'title', 'result', 'solution', 'name'] as const;
const wordOf: Record<string, string> = { stateText: 'state' };

const readable = (value: unknown): string => {
  if (empty(value)) return '';
  if (typeof value !== 'object') return String(value);
  const { name } = value as { name?: unknown };
  return typeof name === 'string' ? name : JSON.stringify(value);
};

type Word = (list: string, code: string) => string;
type Known = Record<string, unknown>;

/** A state by the words of now: the record may have been fetched in another language. */
const stateOf = ({ state, stateText }: Known, word?: Word) => {
  const text = typeof state === 'string' ? word?.('case-state', state) : undefined;
  return text && text !== state ? text : readable(stateText);
};

/** What of the record is other than when the form was opened, beside the fields of the form. */
export function changesOf(seen: Known, now: Known, besides: string[], word?: Word) {
  const read = (record: Known, field: string) =>
    field === 'stateText' ? stateOf(record, word) : readable(record[field]);
  return named
    .filter((field) => field in seen && field in now && read(seen, field) !== read(now, field))
    .map((field) => ({ word: wordOf[field] ?? field, from: read(seen, field), to: read(now, field) }))
    .filter(({ word }) => !besides.includes(word));
}
