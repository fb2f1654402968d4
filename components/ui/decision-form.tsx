import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import { DECISION_KINDS, type Decision, type DecisionKind } from '../../utils/model/decision';
import type { DecisionDraft, DecisionSubject } from '../../utils/model/journal';
import { kindName, subjectText } from './decision-words';
import { momentText } from './moment-text';
import { fromShanghaiInput, toShanghaiInput } from './shanghai-input';

interface DecisionFormProps {
  decision: Decision;
  /** what the decision may be about instead; its own subject is always among the choices */
  choices: DecisionSubject[];
  now: Instant;
  onSave: (draft: DecisionDraft) => Promise<unknown>;
  onCancel: () => void;
}

/** Adds words to a decision or corrects its kind, subject or moment. Esc leaves the form only. */
export function DecisionForm({ decision, choices, now, onSave, onCancel }: DecisionFormProps) {
  const [draft, setDraft] = useState<Decision>(decision);
  const [moment, setMoment] = useState(toShanghaiInput(decision.at));
  const [said, setSaid] = useState('');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const form = useId();

  const submit = (event: Event) => {
    event.preventDefault();
    const at = momentOf(moment, decision.at);
    if (at === null) return setSaid(i18n.t('decision.badMoment'));
    if (at > now) return setSaid(i18n.t('decision.future'));
    onSave(draftOf(draft, at, decision)).catch(() => setSaid(i18n.t('decision.failed')));
  };

  return (
    <form
      class="decision-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <div class="field">
        <label for={`${form}w`}>{i18n.t('decision.what')}</label>
        <input
          ref={first}
          id={`${form}w`}
          type="text"
          maxLength={200}
          value={draft.what}
          placeholder={i18n.t('decision.whatHint')}
          onInput={(event) => setDraft({ ...draft, what: event.currentTarget.value })}
        />
      </div>
      <div class="field-pair">
        <KindField kind={draft.kind} onChange={(kind) => setDraft({ ...draft, kind })} />
        <div class="field">
          <label for={`${form}t`}>{i18n.t('decision.at')}</label>
          <input
            id={`${form}t`}
            type="datetime-local"
            max={toShanghaiInput(now)}
            value={moment}
            onInput={(event) => setMoment(event.currentTarget.value)}
          />
        </div>
      </div>
      {decision.notBefore !== undefined && (
        <p class="small muted">
          {i18n.t('decision.seenBetween', [momentText(decision.notBefore)])}
        </p>
      )}
      <SubjectField decision={draft} choices={choices} onChange={setDraft} />
      <p class="said" role="alert">
        {said}
      </p>
      <div class="row">
        <button type="submit" class="btn btn-main">
          {i18n.t('decision.save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {i18n.t('decision.cancel')}
        </button>
      </div>
    </form>
  );
}

interface KindFieldProps {
  kind: DecisionKind;
  onChange: (kind: DecisionKind) => void;
}

function KindField({ kind, onChange }: KindFieldProps) {
  return (
    <label class="field">
      <span>{i18n.t('decision.kindOf')}</span>
      <select
        value={kind}
        onChange={(event) => {
          const chosen = DECISION_KINDS.find((one) => one === event.currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {DECISION_KINDS.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SubjectFieldProps {
  decision: Decision;
  choices: DecisionSubject[];
  onChange: (decision: Decision) => void;
}

function SubjectField({ decision, choices, onChange }: SubjectFieldProps) {
  const { shop, subject, subjectName } = decision;
  const own: DecisionSubject = { shop, shopName: subjectName, subject, subjectName };
  const all = choices.some((one) => one.subject === subject) ? choices : [own, ...choices];
  if (all.length < 2) return null;
  return (
    <label class="field">
      <span>{i18n.t('decision.subject')}</span>
      <select
        value={subject}
        onChange={(event) => {
          const chosen = all.find((one) => one.subject === event.currentTarget.value);
          if (chosen) onChange({ ...decision, ...pinned(chosen) });
        }}
      >
        {all.map((one) => (
          <option key={one.subject} value={one.subject}>
            {subjectText(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The parts of a subject that a decision holds. */
export function pinned({
  shop,
  subject,
  subjectName,
}: DecisionSubject): Pick<Decision, 'shop' | 'subject' | 'subjectName'> {
  return { shop, subject, subjectName };
}

/** The field knows minutes only: left as it was, the moment keeps its seconds. */
function momentOf(text: string, was: Instant): Instant | null {
  return text === toShanghaiInput(was) ? was : fromShanghaiInput(text);
}

/** A moment that the operator gives is exact; that it was only seen afterwards no longer matters. */
function draftOf(draft: Decision, at: Instant, was: Decision): DecisionDraft {
  const { notedAt: _, notBefore, what, ...rest } = draft;
  return {
    ...rest,
    what: what.trim(),
    at,
    ...(at === was.at && notBefore !== undefined && { notBefore }),
  };
}
