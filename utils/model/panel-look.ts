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

/** The nearest width that a panel may have, in whole px. */
export function panelWidth(width: number): number {
  return Math.round(Math.min(WIDEST_PANEL, Math.max(NARROWEST_PANEL, width)));
}
