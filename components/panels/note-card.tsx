import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../utils/model/note';
import { momentText } from '../ui/moment-text';
import { NOTE_FIELDS, noteSubject } from './note-fields';

interface NoteCardProps {
  note: Note;
  onEdit: () => void;
  onRemove: () => void;
}

/** One saved note; only what was filled in is shown. Removing asks once more in place. */
export function NoteCard({ note, onEdit, onRemove }: NoteCardProps) {
  const [asking, setAsking] = useState(false);
  const marks = [
    note.composition && i18n.t(`note.compositions.${note.composition}`),
    note.isVideo && i18n.t('note.isVideo'),
  ].filter(Boolean);
  return (
    <article class="note">
      <div class="card-head">
        <h4>
          {noteSubject(note)}{' '}
          {marks.map((mark) => (
            <span class="chip" key={String(mark)}>
              {mark}
            </span>
          ))}
        </h4>
        <span class="small muted nowrap">{momentText(note.changedAt)}</span>
      </div>
      <dl class="facts">
        {NOTE_FIELDS.filter(({ name }) => note[name]).map(({ name }) => (
          <div class="fact" key={name}>
            <dt>{i18n.t(`note.${name}`)}</dt>
            <dd>{note[name]}</dd>
          </div>
        ))}
      </dl>
      <div class="row note-actions">
        {asking ? (
          <>
            <span class="small">{i18n.t('note.sure')}</span>
            <button type="button" class="btn btn-quiet" onClick={onRemove}>
              {i18n.t('note.removeNow')}
            </button>
            <button type="button" class="btn btn-quiet" onClick={() => setAsking(false)}>
              {i18n.t('note.keep')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="btn btn-quiet" onClick={onEdit}>
              {i18n.t('note.edit')}
            </button>
            <button type="button" class="btn btn-quiet" onClick={() => setAsking(true)}>
              {i18n.t('note.remove')}
            </button>
          </>
        )}
      </div>
    </article>
  );
}
