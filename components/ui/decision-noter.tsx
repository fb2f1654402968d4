import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Decision, DecisionKind } from '../../utils/model/decision';
import type { DecisionDraft, DecisionSubject, JournalPlace } from '../../utils/model/journal';
import { useData } from '../data-context';
import { DecisionForm, pinned } from './decision-form';
import { decisionText, kindName, subjectText } from './decision-words';
import { ICON, Icon } from './icon';
import { momentText } from './moment-text';

interface DecisionNoterProps {
  place: JournalPlace;
  /** the first click was made elsewhere */
  isOpen?: boolean;
  /** tells what was noted, changed or, with null, taken back */
  onNoted?: (decision: Decision | null) => void;
}

/**
 * Two clicks: the button, and what was changed. It is noted at once, with now and the page's own
 * subject; afterwards words can be added, the moment or the subject corrected, or all undone.
 */
export function DecisionNoter({ place, isOpen = false, onNoted }: DecisionNoterProps) {
  const source = useData();
  const [open, setOpen] = useState(isOpen);
  const [noted, setNoted] = useState<Decision | null>(null);
  const [said, setSaid] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const kinds = useId();
  useEffect(() => {
    if (isOpen) opener.current?.focus();
  }, []);

  const keep = async (draft: DecisionDraft) => {
    const saved = await source.saveDecision(draft);
    setNoted(saved);
    setOpen(false);
    setSaid(i18n.t('decision.saved'));
    onNoted?.(saved);
    opener.current?.focus();
  };
  const note = (subject: DecisionSubject, kind: DecisionKind) =>
    keep({ ...pinned(subject), kind, what: '' }).catch(() => setSaid(i18n.t('decision.failed')));
  const undo = (id: string) =>
    source.removeDecision(id).then(
      () => {
        setNoted(null);
        setSaid(i18n.t('decision.undone'));
        onNoted?.(null);
        opener.current?.focus();
      },
      () => setSaid(i18n.t('decision.failed')),
    );

  return (
    <div class="decision-noter">
      <div class="row">
        <button
          ref={opener}
          type="button"
          class="btn decision-open"
          aria-expanded={open}
          aria-controls={open ? kinds : undefined}
          onClick={() => setOpen(!open)}
        >
          {i18n.t(open ? 'decision.close' : 'decision.note')}
        </button>
        {!open && !noted && said === '' && (
          <span class="small muted">{i18n.t('decision.intro')}</span>
        )}
        <span class="said" role="status">
          {said}
        </span>
      </div>
      {open && (
        <div id={kinds}>
          <KindRow place={place} onPick={(subject, kind) => void note(subject, kind)} />
        </div>
      )}
      {noted && (
        <NotedLine
          key={noted.id}
          decision={noted}
          place={place}
          onSave={keep}
          onUndo={() => void undo(noted.id)}
        />
      )}
    </div>
  );
}

interface KindRowProps {
  place: JournalPlace;
  onPick: (subject: DecisionSubject, kind: DecisionKind) => void;
}

/** What can be changed here; where it is not certain what of, that is asked before. */
function KindRow({ place, onPick }: KindRowProps) {
  const [chosen, setChosen] = useState<DecisionSubject | undefined>(place.subject);
  if (!place.subject && place.choices.length === 0)
    return <p class="small">{i18n.t('decision.noShop')}</p>;
  return (
    <div class="decision-kinds">
      {!place.subject && <Choice choices={place.choices} chosen={chosen} onChoose={setChosen} />}
      <div class="row">
        {place.kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="btn"
            disabled={!chosen}
            onClick={() => chosen && onPick(chosen, kind)}
          >
            {kindName(kind)}
          </button>
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  choices: DecisionSubject[];
  chosen: DecisionSubject | undefined;
  onChoose: (subject: DecisionSubject | undefined) => void;
}

function Choice({ choices, chosen, onChoose }: ChoiceProps) {
  const ofShops = new Set(choices.map(({ shop }) => shop)).size === choices.length;
  return (
    <label class="field">
      <span>{i18n.t(ofShops ? 'decision.whose' : 'decision.which')}</span>
      <select
        value={chosen?.subject ?? ''}
        onChange={(event) =>
          onChoose(choices.find(({ subject }) => subject === event.currentTarget.value))
        }
      >
        <option value="">{i18n.t('decision.choose')}</option>
        {choices.map((one) => (
          <option key={one.subject} value={one.subject}>
            {ofShops ? one.shopName : subjectText(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface NotedLineProps {
  decision: Decision;
  place: JournalPlace;
  onSave: (draft: DecisionDraft) => Promise<void>;
  onUndo: () => void;
}

function NotedLine({ decision, place, onSave, onUndo }: NotedLineProps) {
  const [editing, setEditing] = useState(false);
  const choices = [...(place.subject ? [place.subject] : []), ...place.choices];
  if (editing)
    return (
      <DecisionForm
        decision={decision}
        choices={choices.filter(({ shop }) => shop === decision.shop)}
        now={Math.max(Date.now(), decision.notedAt)}
        onSave={(draft) => onSave(draft).then(() => setEditing(false))}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <div class="decision-noted">
      <p>
        <Icon shape={ICON.check} /> <strong>{decisionText(decision)}</strong>{' '}
        <span class="small muted">
          {decision.subjectName} · <span class="nowrap">{momentText(decision.at)}</span>
        </span>
      </p>
      <div class="row">
        <button type="button" class="btn btn-quiet" onClick={() => setEditing(true)}>
          {i18n.t('decision.edit')}
        </button>
        <button type="button" class="btn btn-quiet" onClick={onUndo}>
          {i18n.t('decision.undo')}
        </button>
      </div>
    </div>
  );
}
