import type { SnapshotOutcome } from '../model/data-source';
import { itemKey, type Listing } from '../model/listing';
import { canSnapshot } from '../model/page-id';
import { partOf, type Reading } from '../model/reading';
import { boardPlace } from '../rivals/board-place';
import { keepBoards, rowsOfSightings, type SeenBoard } from '../store/boards';
import type { Database } from '../store/database';
import { keepListing } from '../store/listings';
import { captureOf, refusalFor } from './record-reading';

/**
 * Keeps one snapshot of what buyers or the market see, answered after it is on disk: the capture
 * and the listing's version, or each list's look, in one transaction. A page without a title or
 * item number, or a list without rows, is refused.
 */
export async function keepSnapshot(
  db: Database,
  reading: Reading,
  reader: string,
): Promise<SnapshotOutcome> {
  const capture = captureOf(reading, reader);
  if ('ok' in capture)
    return { ok: false, why: capture.why === 'page-trouble' ? 'page-trouble' : 'not-certain' };
  const listing = partOf(reading, 'listing')?.listing;
  const boards = boardsIn(reading);
  if (!listing && (boards.length === 0 || !canSnapshot(reading.page)))
    return { ok: false, why: 'not-an-item-page' };
  try {
    return await (listing
      ? keepItem(db, capture, listing)
      : keepLists(db, capture, boards, reading));
  } catch (error) {
    return refusalFor(error);
  }
}

type Kept = Exclude<ReturnType<typeof captureOf>, { ok: false }>;

async function keepItem(db: Database, capture: Kept, listing: Listing): Promise<SnapshotOutcome> {
  if (listing.title.trim() === '') return { ok: false, why: 'not-certain' };
  const item = itemKey(listing);
  const { version } = await keepListing(db, capture, item, listing);
  return { ok: true, item, version, takenAt: capture.takenAt };
}

async function keepLists(
  db: Database,
  capture: Kept,
  boards: readonly SeenBoard[],
  reading: Reading,
): Promise<SnapshotOutcome> {
  const before = await keepBoards(db, capture, boards);
  const known = before.filter((sighting) => sighting !== undefined);
  const rows = await rowsOfSightings(db, known);
  const isSame = known.every((sighting, i) => {
    const at = before.indexOf(sighting);
    const part = reading.parts[boards[at]?.part ?? -1];
    return part?.kind === 'board' && JSON.stringify(part.rows) === JSON.stringify(rows[i]);
  });
  const version = known.length === 0 ? 'first' : isSame ? 'unchanged' : 'changed';
  const [first] = boards;
  return {
    ok: true,
    board: first?.board ?? '',
    rows: boards.reduce((sum, board) => sum + board.rows, 0),
    version,
    takenAt: capture.takenAt,
  };
}

function boardsIn(reading: Reading): SeenBoard[] {
  return reading.parts.flatMap((part, at) =>
    part.kind === 'board' && part.rows.length > 0
      ? [{ ...boardPlace(reading, part), part: at, rows: part.rows.length }]
      : [],
  );
}
