import type { BoardMoves } from '../model/board';
import type { DeskCard, DeskPanel, Said } from '../model/desk-panel';
import { canSnapshot } from '../model/page-id';
import { partOf, type Reading } from '../model/reading';
import { boardMoves } from '../rivals/board-moves';
import { boardPlace } from '../rivals/board-place';
import { rowsOfSightings, sightingsOf } from '../store/boards';
import type { Database } from '../store/database';
import { ownShopNames } from './board-desk';

/** Names that a card holds; the view has all. */
const MOST_NAMED = 8;
const LONGEST_NAME = 40;

/** What moved on the list in view since its last snapshot; null before a first one. */
export async function boardPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const part = partOf(reading, 'board');
  if (!part || !canSnapshot(reading.page)) return null;
  const { board } = boardPlace(reading, part);
  const known = await sightingsOf(db, board, 2);
  // the look that shows what the page shows now was taken of this very reading
  const before = known.find(({ takenAt }) => takenAt < reading.takenAt);
  if (!before) return null;
  const [[rows = []], own] = await Promise.all([rowsOfSightings(db, [before]), ownShopNames(db)]);
  const now = { takenAt: reading.takenAt, rows: part.rows };
  const moves = boardMoves({ takenAt: before.takenAt, rows }, now, own);
  return {
    desk: 'rivals',
    cards: [cardOf(board, moves, part.query ?? part.title ?? part.category ?? '')],
    leftOut: 0,
    place: `rivals?${new URLSearchParams({ part: 'boards', board })}`,
  };
}

function cardOf(id: string, moves: BoardMoves, name: string): DeskCard {
  const { entrants, risers, leavers } = moves;
  const named: Said[] = [
    ...entrants.map((one) => said('entrant', one.name, one.rank ?? '')),
    ...risers.map((one) => said('riser', one.name, one.was.raw, one.now.raw)),
    ...leavers.map((one) => said('leaver', one.name, one.wasRank ?? '')),
  ];
  const isStill = named.length === 0;
  return {
    id,
    level: 'info',
    name,
    said: isStill
      ? { key: 'rivals.still', values: [] }
      : {
          key: 'rivals.since',
          values: [entrants, risers, leavers].map(({ length }) => String(length)),
        },
    facts: named.slice(0, MOST_NAMED),
    rule: { key: 'rivals.depth', values: [String(moves.depth)] },
  };
}

function said(key: string, name: string, ...values: (string | number)[]): Said {
  return { key: `rivals.${key}`, values: [name.slice(0, LONGEST_NAME), ...values.map(String)] };
}
