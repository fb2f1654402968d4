import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { Note } from '../../utils/model/note';
import type { ShopRow } from '../../utils/model/panel-view';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { draftOf } from '../panels/note-fields';
import { decisionText } from '../ui/decision-words';
import { momentText } from '../ui/moment-text';
import { NoteLinkForm } from './rival-note-link';

interface NoteDecisionProps {
  note: Note;
  decisions: readonly Decision[];
  shops: readonly ShopRow[];
  /** the note as it is kept now, and the decision where it was noted just now */
  onLinked: (note: Note, made?: Decision) => void;
}

/** The decision that came of a note: a link to the journal, or the way to make one. */
export function NoteDecision({ note, decisions, shops, onLinked }: NoteDecisionProps) {
  const source = useData();
  const open = useSignal(false);
  const said = useSignal('');
  const opener = useRef<HTMLButtonElement>(null);
  const linked = decisions.find(({ id }) => id === note.decision);

  const link = async (id: string | undefined, made?: Decision) => {
    const { decision: _, ...draft } = draftOf(note);
    const kept = await source.saveNote({ ...draft, ...(id && { decision: id }) });
    open.value = false;
    said.value = i18n.t(id ? 'rivals.note.linked' : 'rivals.note.parted');
    onLinked(kept, made);
    opener.current?.focus();
  };
  const part = () =>
    link(undefined).catch(() => {
      said.value = i18n.t('note.failed');
    });

  return (
    <div class="note-decision">
      <div class="row small">
        {note.decision !== undefined && (
          <>
            {linked ? (
              <a href={routeHref('journal', { decision: linked.id })}>
                {i18n.t('rivals.note.decision', [
                  decisionText(linked),
                  linked.subjectName,
                  momentText(linked.at),
                ])}
              </a>
            ) : (
              <span>{i18n.t('rivals.note.decisionGone')}</span>
            )}
            <button type="button" class="btn btn-quiet" onClick={() => void part()}>
              {i18n.t('rivals.note.part')}
            </button>
          </>
        )}
        {note.decision === undefined && (
          <button
            ref={opener}
            type="button"
            class="btn btn-quiet"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {i18n.t('rivals.note.link')}
          </button>
        )}
        <span class="said" role="status">
          {said}
        </span>
      </div>
      {open.value && note.decision === undefined && (
        <NoteLinkForm
          note={note}
          decisions={decisions}
          shops={shops}
          onLink={link}
          onCancel={() => {
            open.value = false;
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
