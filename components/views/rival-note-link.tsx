import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { DECISION_KINDS, type Decision, type DecisionKind } from '../../utils/model/decision';
import type { Note } from '../../utils/model/note';
import type { ShopRow } from '../../utils/model/panel-view';
import { useData } from '../data-context';
import { pinned } from '../ui/decision-form';
import { decisionText, kindName } from '../ui/decision-words';
import { momentText } from '../ui/moment-text';
import { SubjectFields, useSubjectChoice } from './subject-fields';

/** Older decisions than these are found in the journal. */
const MOST_OFFERED = 30;

interface NoteLinkFormProps {
  note: Note;
  decisions: readonly Decision[];
  shops: readonly ShopRow[];
  onLink: (id: string, made?: Decision) => Promise<void>;
  onCancel: () => void;
}

/** Which decision came of a note: one that is in the journal already, or a new one. Esc leaves. */
export function NoteLinkForm({ note, decisions, shops, onLink, onCancel }: NoteLinkFormProps) {
  const chosen = useSignal('');
  const said = useSignal('');
  const fails = () => {
    said.value = i18n.t('decision.failed');
  };
  return (
    <form
      class="note-link"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label class="field">
        <span>{i18n.t('rivals.note.which')}</span>
        <select
          value={chosen}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{i18n.t('rivals.note.newOne')}</option>
          {decisions.slice(0, MOST_OFFERED).map((decision) => (
            <option key={decision.id} value={decision.id}>
              {`${momentText(decision.at)} ${decisionText(decision)} · ${decision.subjectName}`}
            </option>
          ))}
        </select>
      </label>
      {chosen.value === '' ? (
        <NewDecision note={note} shops={shops} onLink={onLink} onFail={fails} />
      ) : (
        <button
          type="button"
          class="btn btn-main"
          onClick={() => void onLink(chosen.value).catch(fails)}
        >
          {i18n.t('rivals.note.linkIt')}
        </button>
      )}
      <button type="button" class="btn" onClick={onCancel}>
        {i18n.t('decision.cancel')}
      </button>
      <p class="said" role="alert">
        {said}
      </p>
    </form>
  );
}

interface NewDecisionProps extends Pick<NoteLinkFormProps, 'note' | 'shops' | 'onLink'> {
  onFail: () => void;
}

/** What is changed of our own, taken from the note: its action, and the title or picture. */
function NewDecision({ note, shops, onLink, onFail }: NewDecisionProps) {
  const source = useData();
  const choice = useSubjectChoice(shops[0]?.subject ?? '');
  const kind = useSignal<DecisionKind>(note.about);
  const what = useSignal(note.action);
  if (shops.length === 0) return <p class="small">{i18n.t('decision.noShop')}</p>;
  const save = async () => {
    if (!choice.chosen) return;
    const made = await source.saveDecision({
      ...pinned(choice.chosen),
      kind: kind.value,
      what: what.value.trim(),
    });
    await onLink(made.id, made);
  };
  return (
    <>
      <label class="field">
        <span>{i18n.t('decision.what')}</span>
        <input
          type="text"
          maxLength={200}
          value={what}
          onInput={(event) => {
            what.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="field-pair">
        <SubjectFields shops={shops} choice={choice} />
        <label class="field">
          <span>{i18n.t('decision.kindOf')}</span>
          <select
            value={kind}
            onChange={(event) => {
              kind.value =
                DECISION_KINDS.find((one) => one === event.currentTarget.value) ?? 'other';
            }}
          >
            {DECISION_KINDS.map((one) => (
              <option key={one} value={one}>
                {kindName(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="small muted">{i18n.t('rivals.note.nowAbout')}</p>
      <button
        type="button"
        class="btn btn-main"
        disabled={!choice.chosen}
        onClick={() => void save().catch(onFail)}
      >
        {i18n.t('rivals.note.make')}
      </button>
    </>
  );
}
