import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SHIPPED_EVENTS } from '../../utils/insights/promo-calendar';
import { PROMO_WEIGHTS, type PromoDraft } from '../../utils/model/promo';
import { refusalText } from './promo-text';
import type { SavePromo } from './promo-view';

interface PromoFormProps {
  event: PromoDraft;
  /** an own event, whose name can be written */
  hasName: boolean;
  onSave: SavePromo;
  /** kept, or left without keeping */
  onClose: () => void;
}

/** The days and the size of an event. Esc leaves the form only. */
export function PromoForm({ event, hasName, onSave, onClose }: PromoFormProps) {
  const { key, from, to, weight } = event;
  const [draft, setDraft] = useState<PromoDraft>({
    ...(key !== undefined && { key }),
    event: event.event,
    from,
    to,
    weight,
    off: false,
  });
  const [said, setSaid] = useState('');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const submit = async (submitted: Event) => {
    submitted.preventDefault();
    const refused = await onSave(draft);
    if (refused === null) onClose();
    else setSaid(refused ? refusalText(refused) : '');
  };
  return (
    <form
      ref={box}
      class="promo-form"
      noValidate
      onSubmit={(submitted) => void submit(submitted)}
      onKeyDown={(pressed) => {
        if (pressed.key !== 'Escape') return;
        pressed.stopPropagation();
        onClose();
      }}
    >
      {hasName && (
        <NameField name={draft.event} onName={(name) => setDraft({ ...draft, event: name })} />
      )}
      <label class="field">
        <span>{i18n.t('promo.from')}</span>
        <input
          type="date"
          value={draft.from}
          onInput={({ currentTarget }) => setDraft({ ...draft, from: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('promo.to')}</span>
        <input
          type="date"
          value={draft.to}
          onInput={({ currentTarget }) => setDraft({ ...draft, to: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{i18n.t('promo.size')}</span>
        <select
          value={draft.weight}
          onChange={({ currentTarget }) => {
            const chosen = PROMO_WEIGHTS.find((one) => one === currentTarget.value);
            if (chosen) setDraft({ ...draft, weight: chosen });
          }}
        >
          {PROMO_WEIGHTS.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`promo.weight.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="small promo-wrong" role="alert">
        {said}
      </p>
      <div class="row">
        <button type="submit" class="btn btn-main">
          {i18n.t('promo.save')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {i18n.t('promo.cancel')}
        </button>
      </div>
    </form>
  );
}

interface NameFieldProps {
  name: string;
  onName: (name: string) => void;
}

/** Known names are offered: an edition of a known event is compared with its earlier ones. */
function NameField({ name, onName }: NameFieldProps) {
  const names = useId();
  return (
    <label class="field">
      <span>{i18n.t('promo.name')}</span>
      <input
        type="text"
        maxLength={40}
        list={names}
        value={name}
        placeholder={i18n.t('promo.nameHint')}
        onInput={({ currentTarget }) => onName(currentTarget.value)}
      />
      <datalist id={names}>
        {SHIPPED_EVENTS.map((event) => (
          <option key={event} value={event} />
        ))}
      </datalist>
    </label>
  );
}
