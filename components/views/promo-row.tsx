import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromoEvent } from '../../utils/insights/promo-calendar';
import { daysBetween } from '../../utils/model/day';
import type { PromoRefusal } from '../../utils/model/promo';
import { PromoForm } from './promo-form';
import { promoDays, refusalText } from './promo-text';
import type { SavePromo } from './promo-view';

interface PromoRowProps {
  event: PromoEvent;
  onSave: SavePromo;
  /** as it ships, or, of an own event, out of the calendar */
  onUndo: () => void;
}

/** One event of a year: its switch, its days, how certain they are, and the way to correct them. */
export function PromoRow(props: PromoRowProps) {
  const { event, onSave } = props;
  const [isEditing, setEditing] = useState(false);
  const [refused, setRefused] = useState<PromoRefusal | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <article class={event.off ? 'rule rule-off' : 'rule'} aria-label={event.event}>
      <div class="promo-line">
        <Switch {...props} onRefused={setRefused} />
        <h3>{event.event}</h3>
        <span class="promo-days">
          {promoDays(event)}{' '}
          <span class="small muted">
            {i18n.t('promo.days', [daysBetween(event.from, event.to) + 1])}
          </span>
        </span>
        <span class="row">
          <span class="small muted">{i18n.t(`promo.weight.${event.weight}`)}</span>
          <Certainty event={event} />
        </span>
        <Buttons {...props} edit={edit} isEditing={isEditing} onEdit={setEditing} />
      </div>
      {refused && (
        <p class="small promo-wrong" role="alert">
          {refusalText(refused)}
        </p>
      )}
      {isEditing && (
        <PromoForm
          event={event}
          hasName={event.shipped === null}
          onSave={onSave}
          onClose={() => {
            setRefused(null);
            setEditing(false);
          }}
        />
      )}
    </article>
  );
}

interface SwitchProps extends PromoRowProps {
  onRefused: (refusal: PromoRefusal | null) => void;
}

/** Switching an otherwise untouched event on again leaves nothing of the operator's behind. */
function Switch({ event, onSave, onUndo, onRefused }: SwitchProps) {
  const { key, weight, from, to, off } = event;
  const turn = async (box: HTMLInputElement) => {
    if (off && event.shipped && isAsShipped(event)) return onUndo();
    const refused = await onSave({ key, event: event.event, weight, from, to, off: !off });
    onRefused(refused ?? null);
    if (refused !== null) box.checked = !off;
  };
  return (
    <input
      type="checkbox"
      checked={!off}
      aria-label={i18n.t('promo.on', [event.event])}
      onChange={({ currentTarget }) => void turn(currentTarget)}
    />
  );
}

function Certainty({ event }: { event: PromoEvent }) {
  if (event.off) return <span class="chip">{i18n.t('promo.state.off')}</span>;
  if (event.verify) return <span class="chip chip-warn">{i18n.t('promo.state.verify')}</span>;
  if (!event.isSet) return null;
  if (!event.shipped) return <span class="chip chip-accent">{i18n.t('promo.state.own')}</span>;
  if (isAsShipped(event)) return <span class="chip">{i18n.t('promo.state.checked')}</span>;
  return (
    <>
      <span class="chip chip-accent">{i18n.t('promo.state.changed')}</span>
      <span class="small muted">{i18n.t('promo.was', [promoDays(event.shipped)])}</span>
    </>
  );
}

interface ButtonsProps extends PromoRowProps {
  edit: preact.RefObject<HTMLButtonElement | null>;
  isEditing: boolean;
  onEdit: (isEditing: boolean) => void;
}

function Buttons({ event, edit, isEditing, onEdit, onUndo }: ButtonsProps) {
  return (
    <span class="promo-buttons">
      <button
        ref={edit}
        type="button"
        class="btn btn-quiet"
        aria-expanded={isEditing}
        onClick={() => onEdit(!isEditing)}
      >
        {i18n.t('promo.edit')}
        <span class="vh"> {event.event}</span>
      </button>
      {event.isSet && (
        <button
          type="button"
          class="btn btn-quiet"
          onClick={() => {
            // This button goes with the change, and the focus would be lost.
            edit.current?.focus();
            onUndo();
          }}
        >
          {i18n.t(event.shipped ? 'promo.undo' : 'promo.remove')}
          <span class="vh"> {event.event}</span>
        </button>
      )}
    </span>
  );
}

function isAsShipped({ shipped, from, to, weight }: PromoEvent): boolean {
  return shipped?.from === from && shipped.to === to && shipped.weight === weight;
}
