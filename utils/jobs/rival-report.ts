import type { BoardSighting } from '../model/board';
import { addDays, DAY_LENGTH, type DaySpan, type Instant, startOfDay } from '../model/day';
import { itemKey, type Listing, type ListingVersion } from '../model/listing';
import type { ReportTable, SeenSource } from '../model/report';
import type { ItemEffect } from '../model/rival';
import type { BoardState } from '../reports/board-tables';
import { changeSources, rivalSources } from '../reports/rival-sources';
import { type RivalState, rivalTables } from '../reports/rival-tables';
import { boardMoves } from '../rivals/board-moves';
import { placeOf } from '../rivals/board-rows';
import { listingChanges } from '../rivals/listing-changes';
import { isOwnShop } from '../rivals/own-shop';
import { isListOf } from '../rivals/timeline';
import { rowsOfSightings, sightingsSince } from '../store/boards';
import type { Database } from '../store/database';
import { recentListings } from '../store/listings';
import { notesOf } from '../store/notes';
import { ownShopNames } from './board-desk';
import { rivalView } from './rival-desk';

const MOST_LISTINGS = 200;
const MOST_BOARDS = 12;
/** Weighing a change reads every list that shows the item. */
const MOST_WEIGHED = 30;
/** So far back the look before the days of the report is sought. */
const LOOK_BACK = 30 * DAY_LENGTH;

interface Times {
  begin: Instant;
  /** the first moment that is no longer of the report */
  end: Instant;
  now: Instant;
}

export interface RivalReport {
  tables: ReportTable[];
  seen: SeenSource[];
  /** where the figures of the table of changes alone were seen */
  seenChanges: SeenSource[];
}

/** What rivals did in some days, as tables; rivals belong to no shop of the operator's. */
export async function rivalReport(db: Database, span: DaySpan, now: Instant): Promise<RivalReport> {
  const times = { begin: startOfDay(span.from), end: startOfDay(addDays(span.to, 1)), now };
  const [own, boards] = await Promise.all([ownShopNames(db), boardStates(db, times)]);
  const rivals = await rivalStates(db, times, own, boards);
  const states = boards.map(({ state }) => state);
  return {
    tables: rivalTables(rivals, states),
    seen: rivalSources(rivals, states),
    seenChanges: rivals.flatMap(changeSources),
  };
}

interface KnownBoard {
  sighting: BoardSighting;
  before: { rank: ReadonlyMap<string, number | null> } | null;
  state: BoardState;
}

async function boardStates(db: Database, { begin, end }: Times): Promise<KnownBoard[]> {
  const own = await ownShopNames(db);
  const all = (await sightingsSince(db, begin - LOOK_BACK)).filter(({ takenAt }) => takenAt < end);
  const groups = [...Map.groupBy(all, ({ board }) => board).values()]
    .flatMap((looks) => {
      const newest = looks.at(-1);
      if (!newest || newest.takenAt < begin) return [];
      const earlier = looks.slice(0, -1);
      // Against the last look before these days, and else against the first one in them.
      const before = earlier.findLast(({ takenAt }) => takenAt < begin) ?? earlier[0];
      return [{ newest, before }];
    })
    .toSorted((a, b) => b.newest.takenAt - a.newest.takenAt)
    .slice(0, MOST_BOARDS);
  return Promise.all(
    groups.map(async ({ newest, before }): Promise<KnownBoard> => {
      const [rows = [], old = []] = await rowsOfSightings(db, before ? [newest, before] : [newest]);
      const moves =
        before &&
        boardMoves({ takenAt: before.takenAt, rows: old }, { takenAt: newest.takenAt, rows }, own);
      const { page, title, category, query, sortedBy, pageNumber, takenAt } = newest;
      const name = { page, title, category, query, sortedBy, pageNumber };
      return {
        sighting: newest,
        before: before
          ? { rank: new Map(old.map((row) => [row.subject.id ?? '', placeOf(row)])) }
          : null,
        state: { name, takenAt, rows, moves: moves ?? null },
      };
    }),
  );
}

async function rivalStates(
  db: Database,
  times: Times,
  own: readonly string[],
  boards: readonly KnownBoard[],
): Promise<RivalState[]> {
  const listings = await recentListings(db, MOST_LISTINGS);
  const found = listings.flatMap((versions) => {
    const known = versions.filter(({ firstSeen }) => firstSeen < times.end);
    const [newest] = known;
    if (!newest || newest.lastSeen < times.begin || isOwnShop(newest.listing, own)) return [];
    return [{ newest, changes: changesIn(known, times) }];
  });
  const states = await Promise.all(
    found.map(async ({ newest, changes }): Promise<RivalState> => {
      const { listing, lastSeen, firstSeen, looks } = newest;
      const notes = await notesOf(db, itemKey(listing));
      return {
        listing,
        // seen again after these days: of looks in between only the first and last are kept
        seenAt: lastSeen < times.end ? lastSeen : firstSeen,
        looks,
        changes,
        effects: new Map(),
        places: placesOf(listing, boards),
        notes: notes.filter(({ changedAt }) => changedAt >= times.begin && changedAt < times.end),
      };
    }),
  );
  const ordered = states.toSorted(
    (a, b) => b.changes.length - a.changes.length || b.seenAt - a.seenAt,
  );
  const weighed = await Promise.all(
    ordered
      .slice(0, MOST_WEIGHED)
      .map(async (state) => ({ ...state, effects: await effectsOf(db, state, times.now) })),
  );
  return [...weighed, ...ordered.slice(MOST_WEIGHED)];
}

/** What changed with each version that began within the days, the newest first. */
function changesIn(known: readonly ListingVersion[], { begin }: Times) {
  return known.flatMap(({ firstSeen, listing }, at) => {
    const older = known.slice(at + 1);
    if (firstSeen < begin || older.length === 0) return [];
    return listingChanges(older, { listing, takenAt: firstSeen });
  });
}

async function effectsOf(
  db: Database,
  { listing, changes }: RivalState,
  now: Instant,
): Promise<ReadonlyMap<Instant, ItemEffect>> {
  if (changes.length === 0) return new Map();
  const view = await rivalView(db, itemKey(listing), now);
  return new Map(
    view?.entries.flatMap(({ before, effect }) => (effect ? [[before, effect] as const] : [])),
  );
}

function placesOf(listing: Listing, boards: readonly KnownBoard[]): RivalState['places'] {
  return boards.flatMap(({ sighting, before, state }) => {
    if (!isListOf(listing, sighting)) return [];
    const row = state.rows.find(
      ({ subject, promoted }) => !promoted && subject.id === listing.itemId,
    );
    if (!row) return [];
    const wasRank = before?.rank.get(listing.itemId) ?? null;
    return [{ name: state.name, rank: placeOf(row), wasRank }];
  });
}
