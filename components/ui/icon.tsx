import arrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import arrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import check from 'lucide/dist/esm/icons/check.mjs';
import clock from 'lucide/dist/esm/icons/clock.mjs';
import externalLink from 'lucide/dist/esm/icons/external-link.mjs';
import info from 'lucide/dist/esm/icons/info.mjs';
import octagonAlert from 'lucide/dist/esm/icons/octagon-alert.mjs';
import triangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import close from 'lucide/dist/esm/icons/x.mjs';

export type IconShape = typeof close;

/** The icons that several surfaces draw, by what they mean here. */
export const ICON = {
  up: arrowUp,
  down: arrowDown,
  close,
  check,
  clock,
  warn: triangleAlert,
  urgent: octagonAlert,
  info,
  out: externalLink,
} as const satisfies Record<string, IconShape>;

interface IconProps {
  /** one of `ICON`, or another of the library's */
  shape: IconShape;
  /** says the icon aloud; without it the icon is decoration */
  label?: string;
}

export function Icon({ shape, label }: IconProps) {
  const lines = shape.map(([Tag, attributes]) => <Tag {...attributes} />);
  if (!label)
    return (
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
        {lines}
      </svg>
    );
  return (
    <svg class="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      {lines}
    </svg>
  );
}
