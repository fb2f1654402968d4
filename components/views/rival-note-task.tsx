import { i18n } from '#i18n';
import type { Note } from '../../utils/model/note';
import { LONGEST_TASK } from '../../utils/model/task';
import { noteSubject } from '../panels/note-fields';
import { TaskButton } from '../ui/task-button';

/** Makes a task of a note: what is to be done by it, and about which item. */
export function RivalNoteTask({ note, title }: { note: Note; title: string }) {
  const what = note.action || note.difference || note.text || i18n.t('tasks.lookAtNote');
  const text = [what, noteSubject(note), title].filter(Boolean).join(' · ');
  return (
    <p class="row">
      <TaskButton
        about={text}
        draft={{
          shop: '',
          text: Array.from(text).slice(0, LONGEST_TASK).join(''),
          origin: { kind: 'note', id: note.id, item: note.item },
        }}
      />
    </p>
  );
}
