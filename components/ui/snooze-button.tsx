import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SNOOZES, type Snooze } from '../../utils/model/alert';
import { type Instant, minutesOfDay } from '../../utils/model/day';
import { ICON, Icon } from './icon';

const AFTERNOON = 14 * 60;

interface SnoozeButtonProps {
  now: Instant;
  onSnooze: (until: Snooze) => void;
}

/** "Later", and the choice of when. Opens in place, so that no edge of a small window cuts it off. */
export function SnoozeButton({ now, onSnooze }: SnoozeButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isOpen) choices.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="btn btn-quiet"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon path={ICON.clock} />
        {i18n.t('alert.snooze')}
      </button>
      {isOpen && (
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
            close();
          }}
        >
          {choicesAt(now).map((choice) => (
            <button type="button" class="btn" key={choice} onClick={() => onSnooze(choice)}>
              {i18n.t(`alert.snoozeFor.${choice}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** "This afternoon" is no choice once it has begun. */
function choicesAt(now: Instant): Snooze[] {
  const isLate = minutesOfDay(now) >= AFTERNOON;
  return SNOOZES.filter((choice) => choice !== 'afternoon' || !isLate);
}
