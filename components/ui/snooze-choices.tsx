import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { SNOOZES, type Snooze } from '../../utils/model/alert';
import { type Instant, minutesOfDay } from '../../utils/model/day';

const AFTERNOON = 14 * 60;

export interface SnoozeChoicesProps {
  id: string;
  now: Instant;
  onSnooze: (until: Snooze) => void;
  onClose: () => void;
}

/** When a card is to come back; takes the keyboard as it opens. */
export function SnoozeChoices({ id, now, onSnooze, onClose }: SnoozeChoicesProps) {
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => choices.current?.querySelector('button')?.focus(), []);
  return (
    <fieldset
      class="snoozes"
      id={id}
      ref={choices}
      aria-label={i18n.t('alert.snoozes')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup as well.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {choicesAt(now).map((choice) => (
        <button type="button" class="btn" key={choice} onClick={() => onSnooze(choice)}>
          {i18n.t(`alert.snoozeFor.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** "This afternoon" is no choice once it has begun. */
function choicesAt(now: Instant): Snooze[] {
  const isLate = minutesOfDay(now) >= AFTERNOON;
  return SNOOZES.filter((choice) => choice !== 'afternoon' || !isLate);
}
