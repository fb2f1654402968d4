import { cleanText } from '../../text/clean-text';
import type { Cell } from './read-workbook';

/** Rows of a sheet by the names of its columns. */
export interface HeadedRows {
  /** names in the order of the columns; '' for a column that is not used */
  heads: string[];
  /** names that stand over several columns: none of them is used, because they may differ */
  twice: string[];
  rows: Record<string, Cell>[];
  /** what stands above the head: titles, the period, notes */
  preamble: string[];
  /** number of the first row below the head, counted from 1 as a spreadsheet does */
  firstRow: number;
}

/** Exports put at most a few lines above the head. */
const DEEPEST_HEAD = 15;
const LEAST_KNOWN = 2;

/**
 * Finds the row that names the columns: the one among the first with the most known names. The
 * place of a column and the name of the file say nothing. Null where no row names two columns.
 */
export function findHeader(
  rows: readonly Cell[][],
  isKnown: (name: string) => boolean,
): HeadedRows | null {
  const top = rows.slice(0, DEEPEST_HEAD).map((row) => row.map(nameOf));
  const known = top.map((row) => row.filter((name) => name !== '' && isKnown(name)).length);
  const most = Math.max(...known, 0);
  const at = known.indexOf(most);
  const names = top[at];
  if (!names || most < LEAST_KNOWN) return null;
  const twice = [...new Set(names.filter((name, i) => name && names.indexOf(name) !== i))];
  const heads = names.map((name) => (twice.includes(name) ? '' : name));
  return {
    heads,
    twice,
    preamble: top.slice(0, at).flatMap((row) => row.filter(Boolean)),
    firstRow: at + 2,
    rows: rows
      .slice(at + 1)
      .map((row) =>
        Object.fromEntries(
          heads.flatMap((name, i) => (name ? [[name, row[i] ?? null] as const] : [])),
        ),
      ),
  };
}

function nameOf(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell).replaceAll(' ', '') : '';
}
