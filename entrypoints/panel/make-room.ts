import type { PanelLook } from '../../utils/model/panel-look';

/** A page narrower than this beside the panel would be no use; the panel then lies over it. */
const NARROWEST_PAGE = 640;

let before: { left: string; right: string } | null = null;

/**
 * Makes the page narrower by the panel's width, so that it covers none of the page's own controls;
 * null gives the page its width back.
 */
export function makeRoom(look: PanelLook | null): void {
  const { style, clientWidth } = document.documentElement;
  before ??= { left: style.marginLeft, right: style.marginRight };
  style.marginLeft = before.left;
  style.marginRight = before.right;
  if (!look) {
    before = null;
    return;
  }
  if (look.folded || clientWidth < NARROWEST_PAGE + look.width) return;
  style[look.side === 'left' ? 'marginLeft' : 'marginRight'] = `${look.width}px`;
}
