import { type PanelLook, roomFor } from '../../utils/model/panel-look';

const TOUCHED = ['marginLeft', 'paddingRight', 'minWidth', 'boxSizing'] as const;
type Touched = Record<(typeof TOUCHED)[number], string>;

let before: Touched | null = null;

/**
 * Makes the page narrower by the panel's width, so that it covers none of the page's own controls;
 * null gives the page its width back. A page that will not become as narrow is made to scroll as
 * far as what would lie under the panel.
 */
export function makeRoom(look: PanelLook | null): void {
  const root = document.documentElement;
  const { style } = root;
  before ??= Object.fromEntries(TOUCHED.map((name) => [name, style[name]])) as Touched;
  Object.assign(style, before);
  if (!look) {
    before = null;
    return;
  }
  const room = roomFor(look, root.clientWidth);
  if (room === 0) return;
  if (look.side === 'left') {
    style.marginLeft = `${room}px`;
    return;
  }
  Object.assign(style, { boxSizing: 'border-box', paddingRight: `${room}px` });
  // What stands out of the narrower page would lie under the panel, where no scrolling reaches it.
  const needed = widthOf(document.body);
  if (needed > root.clientWidth - room) style.minWidth = `${needed + room}px`;
}

/** How far a page's content reaches from the window's left edge. */
function widthOf(body: HTMLElement): number {
  return Math.round(body.getBoundingClientRect().left + scrollX) + body.scrollWidth;
}
