import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteDraft } from '../../utils/model/data-source';
import type { ItemKey, ListingImage } from '../../utils/model/listing';
import type { Note } from '../../utils/model/note';
import { useData } from '../data-context';
import { NoteCard } from './note-card';
import { NoteForm } from './note-form';

interface NotesSectionProps {
  item: ItemKey;
  images: ListingImage[];
  notes: Note[];
  /** what stands below each note, with the way to show it changed */
  below?: (note: Note, put: (note: Note) => void) => ComponentChild;
}

/** What the operator wrote about this item's title and main images, with the form to write more. */
export function NotesSection({ item, images, notes: given, below }: NotesSectionProps) {
  /** null: no form; 'new' or a note's id: the form is open on it */
  const [open, setOpen] = useState<string | null>(null);
  const adder = useRef<HTMLButtonElement>(null);

  const leave = () => adder.current?.focus();
  const close = () => {
    setOpen(null);
    leave();
  };
  // Removing one note leaves a form that is open on another as it is.
  const { notes, said, save, remove, put } = useNotes(given, { saved: close, removed: leave });
  const form = (note?: Note) => (
    <NoteForm item={item} images={images} note={note} onSave={save} onCancel={close} />
  );

  return (
    <section class="card">
      <div class="card-head">
        <h3>{i18n.t('note.title')}</h3>
        <button
          ref={adder}
          type="button"
          class="btn"
          aria-expanded={open === 'new'}
          onClick={() => setOpen(open === 'new' ? null : 'new')}
        >
          {i18n.t('note.add')}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {open === 'new' && form()}
      {notes.length === 0 && open === null && <p class="muted small">{i18n.t('note.empty')}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.id}>
            {open === note.id ? (
              form(note)
            ) : (
              <NoteCard
                note={note}
                onEdit={() => setOpen(note.id)}
                onRemove={() => remove(note.id)}
              />
            )}
            {below?.(note, put)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The notes as they stand, what was last said about them, and the ways to change them. */
function useNotes(given: Note[], after: Record<'saved' | 'removed', () => void>) {
  const source = useData();
  const [notes, setNotes] = useState(given);
  const [said, setSaid] = useState('');
  const put = (changed: Note) =>
    setNotes((all) => all.map((note) => (note.id === changed.id ? changed : note)));
  const save = async (draft: NoteDraft) => {
    const saved = await source.saveNote(draft);
    setNotes((all) => [saved, ...all.filter(({ id }) => id !== saved.id)]);
    setSaid(i18n.t('note.saved'));
    after.saved();
  };
  const remove = async (id: string) => {
    try {
      await source.removeNote(id);
      setNotes((all) => all.filter((note) => note.id !== id));
      setSaid(i18n.t('note.removed'));
    } catch {
      setSaid(i18n.t('note.failed'));
    }
    after.removed();
  };
  return { notes, said, save, remove, put };
}
