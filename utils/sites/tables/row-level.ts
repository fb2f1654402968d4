const LEVEL_NAME = /(?:^|[\s_-])level-?(\d)(?:\s|$)/;
const INDENT = '[class*="indent" i],[style*="padding-left"],[style*="margin-left"]';
const CELLS_WITH_INDENT = 2;

/**
 * How deep a row of a tree stands, outermost 0, by what the page says of it; pixels of an indent
 * count as such and are made levels by `levelsOf`.
 */
function rawLevel(row: Element, cells: readonly Element[]): number {
  const said = Number(row.getAttribute('aria-level') ?? row.getAttribute('data-level'));
  if (said > 0) return said;
  const named = LEVEL_NAME.exec(row.getAttribute('class') ?? '');
  if (named) return Number(named[1]);
  for (const cell of cells.slice(0, CELLS_WITH_INDENT)) {
    const indent = cell.matches(INDENT) ? cell : cell.querySelector(INDENT);
    const named = LEVEL_NAME.exec(indent?.getAttribute('class') ?? '');
    if (named) return Number(named[1]);
    const { paddingLeft = '', marginLeft = '' } = (indent as HTMLElement | null)?.style ?? {};
    const pixels = Number.parseFloat(paddingLeft) || Number.parseFloat(marginLeft);
    if (pixels > 0) return pixels;
  }
  return 0;
}

/** What a table holds in which some row stands under another one; asked once, because few do. */
const TREE = `[aria-level],[data-level],[class*="level-"],${INDENT}`;

/** The level of every row of one table, counted from 0 without gaps. */
export function levelsOf(
  table: Element,
  rows: readonly { element: Element; cells: readonly Element[] }[],
): number[] {
  if (!table.querySelector(TREE)) return rows.map(() => 0);
  const raw = rows.map(({ element, cells }) => rawLevel(element, cells));
  const steps = [...new Set(raw)].sort((one, other) => one - other);
  return raw.map((level) => steps.indexOf(level));
}
