import type { BoardSighting } from '../model/board';
import { DAY_LENGTH, type Instant } from '../model/day';
import { type ItemKey, itemKey, type Listing, type ListingVersion } from '../model/listing';
import type { NoteRow, RivalView } from '../model/rival';
import { isOwnShop } from '../rivals/own-shop';
import { type BoardLooks, buildTimeline, isListOf } from '../rivals/timeline';
import { rowsOfSightings, sightingsSince } from '../store/boards';
import type { Database } from '../store/database';
import { versionsOf } from '../store/listings';
import { allNotes, notesOf } from '../store/notes';
import { ownShopNames } from './board-desk';
import { listingUrl } from './listing-url';
import { picturesOf, withPictures } from './picture-desk';

/** Looks at lists that an item's changes are weighed by. */
const WEIGHED_DAYS = 120;
/** Lists that are read for one item, and looks of each, the newest. */
const MOST_BOARDS = 8;
const MOST_LOOKS = 40;

/** Everything that was ever seen of an item; null where no snapshot of it was taken. */
export async function rivalView(
  db: Database,
  item: ItemKey,
  now: Instant,
): Promise<RivalView | null> {
  const versions = await versionsOf(db, item);
  const [newest] = versions;
  const oldest = versions.at(-1);
  if (!newest || !oldest) return null;
  const { listing } = newest;
  const [boards, own, notes, pictures] = await Promise.all([
    boardsWith(db, listing, now),
    ownShopNames(db),
    notesOf(db, item),
    picturesOf(db, versions),
  ]);
  return {
    item,
    listing,
    url: listingUrl(listing),
    own: isOwnShop(listing, own),
    firstSeen: oldest.firstSeen,
    lastSeen: newest.lastSeen,
    looks: versions.reduce((sum, version) => sum + version.looks, 0),
    versions: versions.length,
    entries: withPictures(buildTimeline(versions, boards), versions, pictures),
    pictures: listing.images.slice(0, 5).map(({ id }) => ({
      id,
      data: pictures.get(id)?.data ?? null,
    })),
    notes,
  };
}

/** Every note with the item that it speaks of, newest change first. */
export async function listNotes(db: Database): Promise<NoteRow[]> {
  const notes = await allNotes(db);
  const items = [...new Set(notes.map(({ item }) => item))];
  const newest = new Map(
    await Promise.all(
      items.map(async (item) => [item, (await versionsOf(db, item))[0]?.listing] as const),
    ),
  );
  return notes.map((note) => {
    const listing = newest.get(note.item);
    return {
      note,
      title: listing?.title ?? '',
      shopName: listing?.shop?.name ?? '',
      url: listing ? listingUrl(listing) : '',
    };
  });
}

/** The addresses of items, for opening them; items without a snapshot are left out. */
export async function addressesOf(db: Database, items: readonly ItemKey[]): Promise<string[]> {
  const found: (ListingVersion | undefined)[] = await Promise.all(
    items.map(async (item) => (await versionsOf(db, item))[0]),
  );
  return found.flatMap((version) =>
    version && itemKey(version.listing) ? [listingUrl(version.listing)] : [],
  );
}

/** The lists that show an item, those looked at most often first. */
async function boardsWith(db: Database, listing: Listing, now: Instant): Promise<BoardLooks[]> {
  const all = await sightingsSince(db, now - WEIGHED_DAYS * DAY_LENGTH);
  const boards = [...Map.groupBy(all, ({ board }) => board).values()]
    .filter(([first]) => first && isListOf(listing, first))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_BOARDS);
  const loaded = await Promise.all(boards.map((sightings) => looksOf(db, sightings)));
  return loaded.filter(({ looks }) =>
    looks.some(({ rows }) => rows.some(({ subject }) => subject.id === listing.itemId)),
  );
}

async function looksOf(db: Database, all: readonly BoardSighting[]): Promise<BoardLooks> {
  const sightings = all.slice(-MOST_LOOKS);
  const rows = await rowsOfSightings(db, sightings);
  const [first] = sightings;
  return {
    board: first?.board ?? '',
    name: { ...first, page: first?.page ?? 'tb.search' },
    looks: sightings.map(({ takenAt }, i) => ({ takenAt, rows: rows[i] ?? [] })),
  };
}
