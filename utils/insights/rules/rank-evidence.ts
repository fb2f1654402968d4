import type { Evidence } from '../../model/alert';
import type { BoardRow } from '../../model/reading';
import { rankOf } from './board-looks';
import { shortName } from './settle';

/** Rows that a card names. */
const NAMED = 5;

/** The rows with their ranks, and the rank before where it is known: "3 ← 15 名称". */
export function rankEvidence(rows: readonly { row: BoardRow; was?: number }[]): Evidence[] {
  return rows.slice(0, NAMED).map(({ row, was }) => {
    const rank = `${rankOf(row) ?? ''}${was === undefined ? '' : ` ← ${was}`}`;
    return { label: 'ranked', text: `${rank} ${shortName(row.subject.name)}` };
  });
}
