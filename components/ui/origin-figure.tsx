import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Instant } from '../../utils/model/day';
import { useData } from '../data-context';
import { momentText } from './moment-text';

/** Where a figure came from, as far as it is known. */
export interface Origin {
  /** the label as the page prints it */
  label: string;
  /** the text as seen */
  raw: string;
  scope: string;
  readAt: Instant;
  layout?: string;
}

interface OriginFigureProps {
  origin: Origin;
  children: ComponentChildren;
}

const GAP = 6;
const TIP_WIDTH = 260;

/** A figure that tells on hover, focus or tap where it was read; a click shows it on the page. */
export function OriginFigure({ origin, children }: OriginFigureProps) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const source = useData();
  const [place, setPlace] = useState<string | null>(null);
  const [isGone, setGone] = useState(false);
  const close = () => setPlace(null);
  const open = () => anchor.current && setPlace(placeBelow(anchor.current));
  const show = () => {
    open();
    if (origin.raw)
      source.showFigure(origin.label, origin.raw).then(
        (shown) => setGone(!shown),
        () => setGone(true),
      );
  };
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
        onClick={show}
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
          <OriginLines origin={origin} />
          {origin.raw && (
            <span class="origin-name">{i18n.t(isGone ? 'origin.gone' : 'origin.show')}</span>
          )}
        </span>
      )}
    </span>
  );
}

function OriginLines({ origin }: { origin: Origin }) {
  const layout =
    origin.layout === 'meaning' ? i18n.t('origin.byMeaning') : (origin.layout ?? undefined);
  const lines: [string, string | undefined][] = [
    [i18n.t('origin.label'), origin.label],
    [i18n.t('origin.raw'), origin.raw || i18n.t('origin.empty')],
    [i18n.t('origin.scope'), origin.scope],
    [i18n.t('origin.readAt'), momentText(origin.readAt)],
    [i18n.t('origin.layout'), layout],
  ];
  return lines
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => (
      <span class="origin-line" key={name}>
        <span class="origin-name">{name}</span>
        <span>{text}</span>
      </span>
    ));
}

/** Fixed to the window, because the list the figure stands in scrolls and would cut the tip off. */
function placeBelow(anchor: HTMLElement): string {
  const box = anchor.getBoundingClientRect();
  const view = anchor.ownerDocument.documentElement;
  const left = Math.max(GAP, Math.min(box.left, view.clientWidth - TIP_WIDTH - GAP));
  const below = box.bottom + GAP;
  const vertical =
    below + 150 < view.clientHeight
      ? `top:${below}px`
      : `bottom:${view.clientHeight - box.top + GAP}px`;
  return `left:${left}px;${vertical};inline-size:${TIP_WIDTH}px`;
}

function useCloseOnScroll(active: boolean, close: () => void) {
  useEffect(() => {
    if (!active) return;
    addEventListener('scroll', close, true);
    return () => removeEventListener('scroll', close, true);
  }, [active]);
}
