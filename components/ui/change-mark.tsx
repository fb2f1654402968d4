import { ICON, Icon } from './icon';

interface ChangeMarkProps {
  /** only its sign is used */
  change: number;
  /** the change as text, with its sign */
  text: string;
}

/** A rise or fall: arrow, sign and colour say the same thing, so that none is needed alone. */
export function ChangeMark({ change, text }: ChangeMarkProps) {
  if (change === 0) return <span class="change">{text}</span>;
  return (
    <span class={change > 0 ? 'change up' : 'change down'}>
      <Icon shape={change > 0 ? ICON.up : ICON.down} />
      {text}
    </span>
  );
}
