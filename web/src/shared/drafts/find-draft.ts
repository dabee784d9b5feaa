import { claim } from './claim';
import { sameSubject, type Subject } from './draft';
import { draftList, draftsReady, readDraft } from './draft-store';

export type Wanted = {
  kind: string;
  subject: Subject | null;
  /** The draft to open; without it the newest of this kind and subject that no other tab has open. */
  wanted?: string | null;
  /** Begin a new one although there are others. */
  fresh?: boolean;
  /** Nothing is written here (any more). */
  off?: boolean;
  /** Whether this is what is being written here, by its fields or by what goes with them. */
  fits?: (values: Record<string, unknown>, also: unknown) => boolean;
};

/** The newest one that fits and that no other tab has open, held for this form. */
export async function findDraft({ kind, subject, wanted, fresh, off, fits: like }: Wanted) {
  if (off) return null;
  await draftsReady();
  const fits = draftList().filter((row) =>
    wanted ? row.key === wanted : !fresh && row.kind === kind && sameSubject(row.subject, subject),
  );
  for (const { key } of fits) {
    const letGo = await claim(key);
    const draft = letGo && (await readDraft(key));
    if (draft && (like?.(draft.body.values, draft.body.also) ?? true)) return { draft, letGo };
    letGo?.();
  }
  return null;
}
