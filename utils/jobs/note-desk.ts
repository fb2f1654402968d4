import type { NoteDraft } from '../model/data-source';
import type { Instant } from '../model/day';
import type { Note } from '../model/note';
import type { Database } from '../store/database';
import { decisionById } from '../store/decisions';
import { keepNote, noteById } from '../store/notes';

/**
 * Keeps a note; a draft with the id of a known note changes that one. A link to a decision that is
 * gone by now is dropped.
 */
export async function saveNote(db: Database, draft: NoteDraft, now: Instant): Promise<Note> {
  const known = draft.id ? await noteById(db, draft.id) : undefined;
  const { decision, ...rest } = draft;
  const linked = decision ? await decisionById(db, decision) : undefined;
  const note: Note = {
    ...rest,
    ...(linked && { decision: linked.id }),
    id: known?.id ?? crypto.randomUUID(),
    writtenAt: known?.writtenAt ?? now,
    changedAt: now,
  };
  await keepNote(db, note);
  return note;
}
