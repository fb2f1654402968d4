import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteDraft } from '../../utils/model/data-source';
import type { ItemKey, ListingImage } from '../../utils/model/listing';
import { IMAGE_COMPOSITIONS, type Note } from '../../utils/model/note';
import {
  draftAbout,
  draftOf,
  emptyDraft,
  MAIN_IMAGES,
  NOTE_FIELDS,
  noteSubject,
} from './note-fields';

interface NoteFormProps {
  item: ItemKey;
  images: ListingImage[];
  /** the note to change; absent for a new one */
  note?: Note;
  onSave: (draft: NoteDraft) => Promise<void>;
  onCancel: () => void;
}

/** The form for one title or one main image. Esc leaves the form, not the panel. */
export function NoteForm({ item, images, note, onSave, onCancel }: NoteFormProps) {
  const [draft, setDraft] = useState(() => (note ? draftOf(note) : emptyDraft(item)));
  const [said, setSaid] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (part: Partial<NoteDraft>) => setDraft((old) => ({ ...old, ...part }));
  const empty = !NOTE_FIELDS.some(({ name }) => draft[name]?.trim());

  const submit = (event: Event) => {
    event.preventDefault();
    if (empty) return setSaid(i18n.t('note.nothing'));
    onSave(draft).catch(() => setSaid(i18n.t('note.failed')));
  };

  return (
    <form
      class="note-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Subject draft={draft} images={images} first={first} setDraft={setDraft} />
      <TextFields draft={draft} set={set} />
      {draft.about === 'image' && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.isVideo}
            onChange={(event) => set({ isVideo: event.currentTarget.checked })}
          />
          <span>{i18n.t('note.isVideo')}</span>
        </label>
      )}
      <p class="said" role="alert">
        {said}
      </p>
      <div class="row">
        <button type="submit" class="btn btn-main">
          {i18n.t('note.save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {i18n.t('note.cancel')}
        </button>
      </div>
    </form>
  );
}

interface SubjectProps {
  draft: NoteDraft;
  images: ListingImage[];
  first: RefObject<HTMLSelectElement | null>;
  setDraft: (draft: NoteDraft) => void;
}

/** What the note speaks of; only a picture has a composition. */
function Subject({ draft, images, first, setDraft }: SubjectProps) {
  return (
    <div class="field-pair">
      <label class="field">
        <span>{i18n.t('note.about')}</span>
        <select
          ref={first}
          value={String(draft.imageIndex ?? 0)}
          onChange={(event) =>
            setDraft(draftAbout(draft, Number(event.currentTarget.value), images))
          }
        >
          {subjects(images, draft).map((index) => (
            <option key={index} value={String(index)}>
              {noteSubject({ about: index ? 'image' : 'title', imageIndex: index })}
            </option>
          ))}
        </select>
      </label>
      {draft.about === 'image' && (
        <label class="field">
          <span>{i18n.t('note.composition')}</span>
          <select
            value={draft.composition ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setDraft({
                ...draft,
                composition: IMAGE_COMPOSITIONS.find((one) => one === chosen),
              });
            }}
          >
            <option value="">{i18n.t('note.compositions.unset')}</option>
            {IMAGE_COMPOSITIONS.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`note.compositions.${one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

interface TextFieldsProps {
  draft: NoteDraft;
  set: (part: Partial<NoteDraft>) => void;
}

function TextFields({ draft, set }: TextFieldsProps) {
  const form = useId();
  return NOTE_FIELDS.filter(({ imageOnly }) => !imageOnly || draft.about === 'image').map(
    ({ name, longest, lines }) => {
      const id = `${form}${name}`;
      const shared = {
        id,
        value: draft[name] ?? '',
        maxLength: longest,
        placeholder: i18n.t(`note.hint.${name}`),
        onInput: (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
          set({ [name]: event.currentTarget.value }),
      };
      return (
        <div class="field" key={name}>
          <label for={id}>{i18n.t(`note.${name}`)}</label>
          {lines ? <textarea {...shared} rows={lines} /> : <input type="text" {...shared} />}
        </div>
      );
    },
  );
}

/** 0 for the title, then the main images; a note on a picture that is gone keeps its number. */
function subjects(images: ListingImage[], draft: NoteDraft): number[] {
  const count = Math.max(Math.min(images.length, MAIN_IMAGES), draft.imageIndex ?? 0);
  return Array.from({ length: count + 1 }, (_, index) => index);
}
