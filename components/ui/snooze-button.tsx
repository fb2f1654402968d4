import type { FunctionComponent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Snooze } from '../../utils/model/alert';
import type { Instant } from '../../utils/model/day';
import { ICON, Icon } from './icon';
import type { SnoozeChoicesProps } from './snooze-choices';

interface SnoozeButtonProps {
  now: Instant;
  onSnooze: (until: Snooze) => void;
}

/** "Later". The choice of when opens in place, so that no edge of a small window cuts it off. */
export function SnoozeButton({ now, onSnooze }: SnoozeButtonProps) {
  const [Choices, setChoices] = useState<FunctionComponent<SnoozeChoicesProps> | null>(null);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // Brought with the first click: the popup is painted on most mornings without one.
  const open = async () => {
    const { SnoozeChoices } = await import('./snooze-choices');
    setChoices(() => SnoozeChoices);
  };
  const close = () => {
    setChoices(null);
    button.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        class="btn btn-quiet"
        ref={button}
        aria-expanded={Choices !== null}
        aria-controls={Choices ? id : undefined}
        onClick={() => (Choices ? close() : void open())}
      >
        <Icon shape={ICON.clock} />
        {i18n.t('alert.snooze')}
      </button>
      {Choices && <Choices id={id} now={now} onSnooze={onSnooze} onClose={close} />}
    </>
  );
}
