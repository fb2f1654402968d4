import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Decision } from '../../utils/model/decision';
import type { DecisionAnswer, DecisionDraft } from '../../utils/model/journal';
import { routeHref } from '../dashboard/route';
import { useData } from '../data-context';
import { DecisionForm } from '../ui/decision-form';
import { kindName } from '../ui/decision-words';
import { momentText } from '../ui/moment-text';
import { useLoaded } from '../ui/use-loaded';
import { JournalAnswer } from './journal-answer';

interface JournalEntryProps {
  decision: Decision;
  shopName: string;
  /** undefined while they are on their way */
  answers: DecisionAnswer[] | undefined;
  /** the address asks for this one */
  chosen: boolean;
  onSave: (draft: DecisionDraft) => Promise<void>;
  onRemove: () => void;
}

/** One decision with what came after it. */
export function JournalEntry(props: JournalEntryProps) {
  const { decision, answers, chosen, onSave } = props;
  const [editing, setEditing] = useState(false);
  const entry = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!chosen) return;
    entry.current?.focus({ preventScroll: true });
    // Once more when the answers of the entries above have taken their room.
    entry.current?.scrollIntoView({ block: 'start' });
  }, [chosen, answers === undefined]);
  const heading = `decision-${decision.id}`;
  return (
    <article
      ref={entry}
      class="card journal-entry"
      tabIndex={-1}
      aria-labelledby={heading}
      data-chosen={chosen ? '' : undefined}
    >
      <Head {...props} heading={heading} onEdit={() => setEditing(true)} />
      {editing && (
        <Editing
          decision={decision}
          onSave={(draft) => onSave(draft).then(() => setEditing(false))}
          onCancel={() => setEditing(false)}
        />
      )}
      <div class="journal-answers">
        {(answers ?? []).map((answer) => (
          <JournalAnswer key={answer.days} decision={decision} answer={answer} />
        ))}
      </div>
    </article>
  );
}

interface HeadProps extends JournalEntryProps {
  heading: string;
  onEdit: () => void;
}

function Head({ decision, shopName, heading, onEdit, onRemove }: HeadProps) {
  const { kind, what, shop, subject, subjectName, at } = decision;
  const isShop = subject === shop;
  return (
    <div class="journal-entry-head">
      <div>
        <h2 id={heading}>
          <span class="chip chip-accent">{kindName(kind)}</span> {what || subjectName}
        </h2>
        <p class="small muted">
          {[what && subjectName, !isShop && shopName].filter(Boolean).join(' · ')}
          {(what || !isShop) && ' · '}
          <span class="nowrap">{momentText(at)}</span>
        </p>
      </div>
      <div class="row">
        <a
          class="btn btn-quiet"
          href={routeHref('trends', { shop, subject: isShop ? '' : subject })}
        >
          {i18n.t('journal.trends')}
        </a>
        <button type="button" class="btn btn-quiet" onClick={onEdit}>
          {i18n.t('decision.edit')}
        </button>
        <Remove onRemove={onRemove} />
      </div>
    </div>
  );
}

/** Removing asks once more in place. */
function Remove({ onRemove }: { onRemove: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" class="btn btn-quiet" onClick={() => setAsking(true)}>
        {i18n.t('decision.remove')}
      </button>
    );
  return (
    <>
      <span class="small">{i18n.t('decision.sure')}</span>
      <button type="button" class="btn btn-quiet" onClick={onRemove}>
        {i18n.t('decision.removeNow')}
      </button>
      <button type="button" class="btn btn-quiet" onClick={() => setAsking(false)}>
        {i18n.t('decision.keep')}
      </button>
    </>
  );
}

interface EditingProps {
  decision: Decision;
  onSave: (draft: DecisionDraft) => Promise<void>;
  onCancel: () => void;
}

function Editing({ decision, onSave, onCancel }: EditingProps) {
  const source = useData();
  const [subjects] = useLoaded(
    () => source.decisionSubjects(decision.shop),
    [source, decision.shop],
  );
  return (
    <DecisionForm
      decision={decision}
      choices={subjects.state === 'ready' ? subjects.value : []}
      now={Math.max(Date.now(), decision.notedAt)}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
