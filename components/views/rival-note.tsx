import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { Note } from '../../utils/model/note';
import type { ShopRow } from '../../utils/model/panel-view';
import type { NoteRow } from '../../utils/model/rival';
import { noteTags } from '../../utils/rivals/note-tags';
import { routeHref } from '../dashboard/route';
import { NOTE_FIELDS, noteSubject } from '../panels/note-fields';
import { momentText } from '../ui/moment-text';
import { NoteDecision } from './rival-note-decision';
import { RivalNoteTask } from './rival-note-task';

interface RivalNoteProps {
  row: NoteRow;
  decisions: readonly Decision[];
  shops: readonly ShopRow[];
  onLinked: (note: Note, made?: Decision) => void;
}

/** One note with the item that it speaks of, and the decision that came of it. */
export function RivalNote({ row: { note, title, shopName }, ...link }: RivalNoteProps) {
  const marks = [
    note.composition && i18n.t(`note.compositions.${note.composition}`),
    note.isVideo && i18n.t('note.isVideo'),
  ].filter(Boolean);
  const tags = noteTags(note.tags);
  return (
    <>
      <div class="card-head">
        <h2>
          <a href={routeHref('rivals', { items: note.item })}>{title || note.item}</a>
        </h2>
        <span class="small muted nowrap">{momentText(note.changedAt)}</span>
      </div>
      <p class="small muted">
        {[noteSubject(note), ...marks, shopName].filter(Boolean).join(' · ')}
      </p>
      <dl class="facts">
        {NOTE_FIELDS.filter(({ name }) => name !== 'tags' && note[name]).map(({ name }) => (
          <div class="fact" key={name}>
            <dt>{i18n.t(`note.${name}`)}</dt>
            <dd>{note[name]}</dd>
          </div>
        ))}
      </dl>
      {tags.length > 0 && (
        <p class="row">
          {tags.map((tag) => (
            <span key={tag} class="chip">
              {tag}
            </span>
          ))}
        </p>
      )}
      <NoteDecision note={note} {...link} />
      <RivalNoteTask note={note} title={title} />
    </>
  );
}
