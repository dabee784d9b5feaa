/** What somebody is writing and has not sent yet. Its key is the Idempotency-Key the act will carry. */
export type Subject = { kind: string; number: string };

export type DraftRow = { key: string; kind: string; subject: Subject | null; title: string; savedAt: string };

export type DraftBody = {
  values: Record<string, unknown>;
  /** What belongs to the form and is no field of it: the chosen customer, the sentences said. */
  also?: unknown;
  /** The version of the record the person was looking at, and that record's fields the form can change. */
  version?: number;
};

export type Draft = DraftRow & { body: DraftBody };

/** A request that could not be delivered: sent again as it is, with the same key, when the server is back. */
export type Waiting = { method: string; path: string; version: string | null; body: string; since: string };

/** A draft as this browser keeps it. */
export type Kept = Draft & {
  /** The server has exactly this text. */
  onServer: boolean;
  waiting?: Waiting;
  /** The server refused what had waited. */
  refused?: boolean;
};

/** `sent`: an earlier try got through although its answer did not. */
export type DraftState = 'saved' | 'local' | 'unkept' | 'waiting' | 'refused' | 'sent';

export const sameSubject = (a: Subject | null, b: Subject | null) =>
  a?.kind === b?.kind && a?.number === b?.number;
