import { cleanText } from '../../text/clean-text';
import type { Cell, SheetRow } from './read-workbook';

/** A sheet by the names of its columns. */
export interface HeadedTable {
  columns: { at: number; name: string }[];
  /** names that stand over several columns which differ: none of those is used */
  twice: string[];
  /** what stands above the head: titles, the period, notes */
  preamble: string[];
  rows: SheetRow[];
}

/** Exports put at most a few lines above the head. */
const DEEPEST_HEAD = 15;
const LEAST_KNOWN = 2;
/** 访客数.1, 访客数_2, 访客数(1), 访客数 1: how programs write a name that stands there already. */
const SECOND = /^(.+?)(?:[._ -]?\d{1,2}|\(\d{1,2}\))$/;

const DASHES = /[–—]/g;

/**
 * Finds the row that names the columns: the one among the first with the most known names. The
 * place of a column and the name of the file say nothing. Null where no row names two columns.
 */
export function findHeader(
  rows: readonly SheetRow[],
  isKnown: (name: string) => boolean,
): HeadedTable | null {
  const top = rows.slice(0, DEEPEST_HEAD).map(({ cells }) => cells.map(headOf));
  const known = top.map((row) => row.filter((name) => name !== '' && isKnown(name)).length);
  const most = Math.max(...known, 0);
  const at = known.indexOf(most);
  const names = top[at];
  if (!names || most < LEAST_KNOWN) return null;
  const below = rows.slice(at + 1).filter(({ cells }) => !isHeadAgain(cells, names));
  const named = names.flatMap((name, place) => (name === '' ? [] : [{ at: place, name }]));
  const { columns, twice } = withoutTwins(named, below);
  return {
    columns,
    twice,
    preamble: top.slice(0, at).flatMap((row) => row.filter(Boolean)),
    rows: below,
  };
}

/** A column's name without blanks, which exports put in as they like, and with one kind of dash. */
export function headOf(cell: Cell): string {
  return typeof cell === 'string' ? cleanText(cell).replaceAll(' ', '').replace(DASHES, '-') : '';
}

/** Files that were put together by hand repeat their head. */
function isHeadAgain(cells: readonly Cell[], names: readonly string[]): boolean {
  const same = cells.filter((cell, at) => names[at] !== '' && headOf(cell) === names[at]).length;
  return same >= LEAST_KNOWN && same === cells.filter((cell) => headOf(cell) !== '').length;
}

/**
 * Of columns that bear one name, also as a program spells the second of them, one is as good as
 * the other where they are the same in every row; else it is not certain which is meant.
 */
function withoutTwins(
  named: HeadedTable['columns'],
  rows: readonly SheetRow[],
): Pick<HeadedTable, 'columns' | 'twice'> {
  const names = new Set(named.map(({ name }) => name));
  const baseOf = (name: string) => {
    const base = SECOND.exec(name)?.[1] ?? '';
    return names.has(base) ? base : name;
  };
  const groups = Map.groupBy(named, ({ name }) => baseOf(name));
  const columns: HeadedTable['columns'] = [];
  const twice: string[] = [];
  for (const [base, group] of groups) {
    const [first, ...others] = group;
    if (!first) continue;
    const isSame = rows.every(({ cells }) =>
      others.every(({ at }) => String(cells[at] ?? '') === String(cells[first.at] ?? '')),
    );
    if (isSame) columns.push({ at: first.at, name: base });
    else twice.push(...new Set(group.map(({ name }) => name)));
  }
  return { columns, twice };
}
