/** The parts of the panel, on every kind of page in this order. */
export const PANEL_SECTIONS = ['says', 'changes', 'why', 'todo', 'notes'] as const;
export type PanelSection = (typeof PANEL_SECTIONS)[number];

/** The kinds of pages whose panels have those parts. */
export const PANEL_KINDS = ['home', 'figures', 'listing', 'reviews'] as const;
export type PanelKind = (typeof PANEL_KINDS)[number];

/** A part that is folded on one kind of page. */
export type FoldedSection = `${PanelKind}.${PanelSection}`;

export const FOLDABLE_SECTIONS: readonly FoldedSection[] = PANEL_KINDS.flatMap((kind) =>
  PANEL_SECTIONS.map((section): FoldedSection => `${kind}.${section}`),
);
