import type { BoardKey, BoardSighting, BoardSummary, BoardView } from '../model/board';
import { buildBoardSummary, buildBoardView, type KnownLook } from '../rivals/board-view';
import { rowsOfSightings, sightingsOf, sightingsSince } from '../store/boards';
import type { Database } from '../store/database';
import { knownShops, shopNameOf } from './known-shops';
import { platformOf } from './subjects';

/** More lists than an operator keeps up; the oldest beyond it stay stored. */
const MOST_BOARDS = 100;
/** More looks than can be seen at once. */
const MOST_LOOKS = 60;

/** Every list with a snapshot, the newest look first. */
export async function listBoards(db: Database): Promise<BoardSummary[]> {
  const own = await ownShopNames(db);
  const all = (await sightingsSince(db, 0)).toSorted((a, b) => b.takenAt - a.takenAt);
  const boards = [...Map.groupBy(all, ({ board }) => board)].slice(0, MOST_BOARDS);
  const rows = await Promise.all(
    boards.map(async ([board, sightings]) => {
      const [newest, before] = await looksOf(db, sightings.slice(0, 2));
      const firstSeen = sightings.at(-1)?.takenAt;
      if (!newest || firstSeen === undefined) return [];
      const pair: [KnownLook, KnownLook?] = before ? [newest, before] : [newest];
      return [buildBoardSummary(board, pair, { looks: sightings.length, firstSeen }, own)];
    }),
  );
  return rows.flat();
}

/** One list with what moved on it; null where it was never kept. */
export async function boardView(db: Database, board: BoardKey): Promise<BoardView | null> {
  const [newest, ...before] = await looksOf(db, await sightingsOf(db, board, MOST_LOOKS));
  return newest ? buildBoardView([newest, ...before], await ownShopNames(db)) : null;
}

/** What the operator's shops call themselves on their own platforms. */
export async function ownShopNames(db: Database): Promise<string[]> {
  return (await knownShops(db)).map((shop) => shopNameOf(shop).slice(platformOf(shop).length));
}

async function looksOf(db: Database, sightings: readonly BoardSighting[]): Promise<KnownLook[]> {
  const rows = await rowsOfSightings(db, sightings);
  return sightings.map((sighting, i) => ({ sighting, rows: rows[i] ?? [] }));
}
