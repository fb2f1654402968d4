import type { FoldedSection } from './panel-section';

/** How the panel stands in the pages of one site; the operator's own arrangement. */
export interface PanelLook {
  /** CSS px */
  width: number;
  side: 'right' | 'left';
  /** folded to a small tab at the edge */
  folded: boolean;
  /** its parts that are folded */
  parts: FoldedSection[];
}

export const DEFAULT_LOOK: PanelLook = { width: 420, side: 'right', folded: false, parts: [] };

export const NARROWEST_PANEL = 320;
export const WIDEST_PANEL = 760;

/** A page narrower than this beside the panel is little use; the panel gives way first. */
const PAGE_ENOUGH = 640;

/** Below this nothing can stand beside a panel, which then lies over the page. */
const PAGE_LEAST = 320;

/** How wide a panel stands in a window, CSS px: narrower than it was drawn where the page needs it. */
export function fittingWidth(width: number, windowWidth: number): number {
  return Math.min(width, Math.max(NARROWEST_PANEL, windowWidth - PAGE_ENOUGH));
}

/** What the panel takes from the page in a window, CSS px; 0 where it is folded or lies over it. */
export function roomFor({ width, folded }: PanelLook, windowWidth: number): number {
  const own = fittingWidth(width, windowWidth);
  return folded || windowWidth - own < PAGE_LEAST ? 0 : own;
}

/** The nearest width that a panel may have, in whole px. */
export function panelWidth(width: number): number {
  return Math.round(Math.min(WIDEST_PANEL, Math.max(NARROWEST_PANEL, width)));
}
