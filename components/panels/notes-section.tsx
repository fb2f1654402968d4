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
}

/** What the operator wrote about this item's title and main images, with the form to write more. */
export function NotesSection({ item, images, notes: given }: NotesSectionProps) {
  const source = useData();
  const [notes, setNotes] = useState(given);
  /** null: no form; 'new' or a note's id: the form is open on it */
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const adder = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(null);
    adder.current?.focus();
  };
  const save = async (draft: NoteDraft) => {
    const saved = await source.saveNote(draft);
    setNotes((all) => [saved, ...all.filter(({ id }) => id !== saved.id)]);
    setSaid(i18n.t('note.saved'));
    close();
  };
  const remove = async (id: string) => {
    try {
      await source.removeNote(id);
      setNotes((all) => all.filter((note) => note.id !== id));
      setSaid(i18n.t('note.removed'));
    } catch {
      setSaid(i18n.t('note.failed'));
    }
    adder.current?.focus();
  };

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
      {open === 'new' && <NoteForm item={item} images={images} onSave={save} onCancel={close} />}
      {notes.length === 0 && open === null && <p class="muted small">{i18n.t('note.empty')}</p>}
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.id}>
            {open === note.id ? (
              <NoteForm item={item} images={images} note={note} onSave={save} onCancel={close} />
            ) : (
              <NoteCard
                note={note}
                onEdit={() => setOpen(note.id)}
                onRemove={() => remove(note.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
