import { plainText } from '../../text/plain-text';
import { textRuns } from '../meaning/text-runs';
import type { FoundRow, FoundTable } from './find-tables';

/** A row seen through the heads of its table. */
export interface RowCells {
  row: FoundRow;
  /** the cell under the first of these heads that the table has */
  cell(...labels: string[]): Element | undefined;
  /** its visible text, empty where there is none */
  text(...labels: string[]): string;
  /** whether the next row stands below this one in a tree */
  isParent: boolean;
}

const MOST_RUNS = 60;
const LONGEST_TEXT = 400;

export function rowCells({ heads, rows }: FoundTable, at: number, row: FoundRow): RowCells {
  const cell = (...labels: string[]) => {
    const column = labels.map((label) => heads.findIndex(({ text }) => text === label));
    return row.cells[column.find((index) => index >= 0) ?? -1];
  };
  return {
    row,
    cell,
    text: (...labels) => visibleText(cell(...labels)),
    isParent: (rows[at + 1]?.level ?? 0) > row.level,
  };
}

/** What a cell says, its pieces set apart by blanks. */
export function visibleText(cell: Element | undefined): string {
  const runs = (cell && textRuns(cell, MOST_RUNS)) ?? [];
  return plainText(runs.map(({ raw }) => raw).join(' ')).slice(0, LONGEST_TEXT);
}
