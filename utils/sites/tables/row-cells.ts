import { plainText } from '../../text/plain-text';
import { textRuns } from '../meaning/text-runs';
import type { FoundRow, FoundTable } from './find-tables';

/** A row seen through the heads of its table. */
export interface RowCells {
  row: FoundRow;
  /** whether the next row stands under this one */
  isParent: boolean;
  /** the cell under the first of these heads that the table has */
  cell(...labels: string[]): Element | undefined;
  /** its visible text, empty where there is none */
  text(...labels: string[]): string;
  /** the first piece of it, without the actions that may stand behind a name */
  name(...labels: string[]): string;
  /** the names of the rows that this one stands under in a tree, outermost first, and its own */
  path(...labels: string[]): string[];
}

const MOST_RUNS = 60;
const LONGEST_TEXT = 400;
const LONGEST_NAME = 120;

export function rowCells({ heads, rows }: FoundTable, at: number, row: FoundRow): RowCells {
  const cellIn = ({ cells }: FoundRow, labels: readonly string[]) => {
    const places = labels.map((label) => heads.findIndex(({ text }) => text === label));
    return cells[places.find((place) => place >= 0) ?? -1];
  };
  return {
    row,
    isParent: (rows[at + 1]?.level ?? 0) > row.level,
    cell: (...labels) => cellIn(row, labels),
    text: (...labels) => visibleText(cellIn(row, labels)),
    name: (...labels) => firstText(cellIn(row, labels)),
    path: (...labels) =>
      [...rowsAbove(rows, at), row].map((other) => firstText(cellIn(other, labels))),
  };
}

/** What a cell says, its pieces set apart by blanks. */
function visibleText(cell: Element | undefined): string {
  const runs = (cell && textRuns(cell, MOST_RUNS)) ?? [];
  return plainText(runs.map(({ raw }) => raw).join(' ')).slice(0, LONGEST_TEXT);
}

function firstText(cell: Element | undefined): string {
  const runs = (cell && textRuns(cell, MOST_RUNS)) ?? [];
  return (runs.find(({ text }) => text !== '')?.text ?? '').slice(0, LONGEST_NAME);
}

function rowsAbove(rows: readonly FoundRow[], at: number): FoundRow[] {
  const above: FoundRow[] = [];
  let level = rows[at]?.level ?? 0;
  for (let y = at - 1; y >= 0 && level > 0; y -= 1) {
    const row = rows[y];
    if (!row || row.level >= level) continue;
    above.unshift(row);
    level = row.level;
  }
  return above;
}
