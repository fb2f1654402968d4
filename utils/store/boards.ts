import type { BoardKey, BoardName, BoardSighting } from '../model/board';
import type { Capture } from '../model/capture';
import type { Instant } from '../model/day';
import type { BoardRow } from '../model/reading';
import { appendCapture, capturesOfSeqs } from './captures';
import type { Database } from './database';

/** A list in the reading that is to be kept. */
export interface SeenBoard {
  board: BoardKey;
  name: BoardName;
  /** which part of the reading it is */
  part: number;
  rows: number;
}

/**
 * Keeps one look at the lists of a page: the capture and what was seen of each list in one
 * transaction. A second look at the same moment changes nothing. Gives each list's look before.
 */
export function keepBoards(
  db: Database,
  capture: Capture,
  boards: readonly SeenBoard[],
): Promise<(BoardSighting | undefined)[]> {
  return db.transaction('rw', db.captures, db.tracks, db.boards, async () => {
    const { seq } = await appendCapture(db, capture);
    const before = await Promise.all(boards.map(({ board }) => newestSighting(db, board)));
    const { takenAt } = capture;
    await db.boards.bulkPut(
      boards.map(({ board, name, part, rows }) => ({ ...name, board, takenAt, seq, part, rows })),
    );
    return before;
  });
}

/** Every look at a list, newest first, at most `limit`. */
export function sightingsOf(
  db: Database,
  board: BoardKey,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<BoardSighting[]> {
  return db.boards
    .where('[board+takenAt]')
    .between([board, 0], [board, Number.MAX_SAFE_INTEGER])
    .reverse()
    .limit(limit)
    .toArray();
}

/** Every look at any list since a moment, oldest first. */
export function sightingsSince(db: Database, from: Instant): Promise<BoardSighting[]> {
  return db.boards.where('takenAt').aboveOrEqual(from).toArray();
}

/** The rows of some looks, in their order; empty where the log no longer has them. */
export async function rowsOfSightings(
  db: Database,
  sightings: readonly BoardSighting[],
): Promise<BoardRow[][]> {
  const seqs = [...new Set(sightings.map(({ seq }) => seq))];
  const captures = new Map((await capturesOfSeqs(db, seqs)).map((one) => [one.seq, one]));
  return sightings.map(({ seq, part }) => {
    const found = captures.get(seq)?.reading.parts[part];
    return found?.kind === 'board' ? found.rows : [];
  });
}

function newestSighting(db: Database, board: BoardKey): Promise<BoardSighting | undefined> {
  return db.boards
    .where('[board+takenAt]')
    .between([board, 0], [board, Number.MAX_SAFE_INTEGER])
    .last();
}

/** The newest look at each list, among the `most` newest looks at any. */
export async function newestSightings(db: Database, most: number): Promise<BoardSighting[]> {
  const looks = await db.boards.orderBy('takenAt').reverse().limit(most).toArray();
  const seen = new Set<BoardKey>();
  return looks.filter(({ board }) => !seen.has(board) && seen.add(board));
}
