import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** A name and what stands behind it; without a name it goes over the whole line. */
export type TipLine = [name: string, text: string | undefined];

interface TipProps {
  lines: readonly TipLine[];
  onClick?: () => void;
  children: ComponentChildren;
}

const GAP = 6;
const TIP_WIDTH = 300;
/** A tip of all its lines; where less is left below, it stands above. */
const TIP_HEIGHT = 190;

/** What tells more of itself on hover, focus or tap; Escape closes that and nothing else. */
export function Tip({ lines, onClick, children }: TipProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<string | null>(null);
  const close = () => setPlace(null);
  const open = () => anchor.current && setPlace(placeBelow(anchor.current));
  useCloseOnScroll(place !== null, close);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only repeats what focus shows
    <span class="origin" onMouseEnter={open} onMouseLeave={close}>
      <button
        ref={anchor}
        type="button"
        class="origin-figure"
        aria-describedby={place === null ? undefined : id}
        onFocus={open}
        onBlur={close}
        onClick={() => {
          open();
          onClick?.();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || place === null) return;
          event.stopPropagation();
          close();
        }}
      >
        {children}
      </button>
      {place !== null && (
        <span class="origin-tip" role="tooltip" id={id} style={place}>
          {lines
            .filter(([, text]) => text !== undefined)
            .map(([name, text]) => (
              <span class={name ? 'origin-line' : 'origin-whole'} key={name}>
                {name && <span class="origin-name">{name}</span>}
                <span>{text}</span>
              </span>
            ))}
        </span>
      )}
    </span>
  );
}

/** Fixed to the window, because the list the figure stands in scrolls and would cut the tip off. */
function placeBelow(anchor: HTMLElement): string {
  const box = anchor.getBoundingClientRect();
  const view = anchor.ownerDocument.documentElement;
  const left = Math.max(GAP, Math.min(box.left, view.clientWidth - TIP_WIDTH - GAP));
  const below = box.bottom + GAP;
  const vertical =
    below + TIP_HEIGHT < view.clientHeight
      ? `top:${below}px`
      : `bottom:${view.clientHeight - box.top + GAP}px`;
  return `left:${left}px;${vertical};inline-size:min(${TIP_WIDTH}px,100vw - ${2 * GAP}px)`;
}

function useCloseOnScroll(active: boolean, close: () => void) {
  useEffect(() => {
    if (!active) return;
    addEventListener('scroll', close, true);
    return () => removeEventListener('scroll', close, true);
  }, [active]);
}
