import { i18n } from '#i18n';
import type { NoteRow } from '../../utils/model/rival';
import { noteTags } from '../../utils/rivals/note-tags';
import { NOTE_FIELDS, noteSubject } from '../panels/note-fields';

/** Which notes are wanted. */
export interface NoteFilter {
  words: string;
  /** a note must bear all of them */
  tags: readonly string[];
  /** only those whose action is not a decision yet */
  open: boolean;
}

/** Whether a note is wanted: every word stands somewhere in it, and it bears every tag. */
export function fitsNote(row: NoteRow, { words, tags, open }: NoteFilter): boolean {
  const { note } = row;
  if (open && (note.action.trim() === '' || note.decision !== undefined)) return false;
  const own = noteTags(note.tags);
  if (!tags.every((tag) => own.includes(tag))) return false;
  const text = textOf(row);
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function textOf({ note, title, shopName }: NoteRow): string {
  const marks = [
    note.composition ? i18n.t(`note.compositions.${note.composition}`) : '',
    note.isVideo ? i18n.t('note.isVideo') : '',
  ];
  const fields = NOTE_FIELDS.map(({ name }) => note[name] ?? '');
  return [title, shopName, noteSubject(note), ...marks, ...fields].join('\n').toLowerCase();
}
