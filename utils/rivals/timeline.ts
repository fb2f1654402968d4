import type { BoardKey, BoardName } from '../model/board';
import type { Instant } from '../model/day';
import type { Listing, ListingChange, ListingVersion } from '../model/listing';
import type { BoardRow } from '../model/reading';
import type { ItemEffect, TimelineEntry } from '../model/rival';
import { itemEffect } from './item-effect';
import { listingChanges } from './listing-changes';

/** Every kept look at one list. */
export interface BoardLooks {
  board: BoardKey;
  name: BoardName;
  looks: { takenAt: Instant; rows: BoardRow[] }[];
}

/** What a seller does; sales and scores are what comes of it. */
const DEEDS: ReadonlySet<ListingChange['kind']> = new Set([
  'title',
  'price',
  'main-image',
  'images',
  'skus',
  'sku-price',
  'marks',
]);

/** Entries older than these are not weighed against the lists. */
const MOST_WEIGHED = 40;

/**
 * What changed on an item, newest first, from its versions in the same order; each with what its
 * place did on the list that shows the item most often on both sides. Pictures are added by whoever
 * has them.
 */
export function buildTimeline(
  versions: readonly ListingVersion[],
  boards: readonly BoardLooks[],
): TimelineEntry[] {
  const entries = versions.flatMap(({ listing, firstSeen }, i) => {
    const older = versions.slice(i + 1);
    const changes = older.length > 0 ? listingChanges(older, { listing, takenAt: firstSeen }) : [];
    if (changes.length === 0) return [];
    const after = Math.min(...changes.map((change) => change.after));
    return [{ after, before: firstSeen, changes, pictures: [], effect: null }];
  });
  const itemId = versions[0]?.listing.itemId ?? '';
  const deeds = entries.filter(({ changes }) => isDeed(changes));
  return entries.map((entry) => {
    const at = deeds.indexOf(entry);
    if (at < 0 || at >= MOST_WEIGHED) return entry;
    const from = deeds[at + 1]?.before ?? 0;
    const to = deeds[at - 1]?.after ?? Number.MAX_SAFE_INTEGER;
    return { ...entry, effect: effectOf(`item:${itemId}`, entry, { from, to }, boards) };
  });
}

/** Whether a seller did something, which may move the item on a list. */
export function isDeed(changes: readonly ListingChange[]): boolean {
  return changes.some(({ kind }) => DEEDS.has(kind));
}

/** Whether the numbers of a list are those of an item's platform. */
export function isListOf({ site }: Pick<Listing, 'site'>, { page }: BoardName): boolean {
  const isTaobao = site === 'taobao' || site === 'tmall';
  return isTaobao ? /^(?:tb|sycm)\./.test(page) : page.startsWith(`${site}.`);
}

/** The list is chosen by how often it was looked at, before its places are. */
function effectOf(
  key: string,
  { after, before }: TimelineEntry,
  within: { from: Instant; to: Instant },
  boards: readonly BoardLooks[],
): ItemEffect | null {
  const [best] = boards
    .map((one) => ({
      ...one,
      sides: Math.min(
        one.looks.filter(({ takenAt }) => takenAt >= within.from && takenAt <= after).length,
        one.looks.filter(({ takenAt }) => takenAt >= before && takenAt <= within.to).length,
      ),
    }))
    .filter(({ sides }) => sides > 0)
    .toSorted((a, b) => b.sides - a.sides);
  if (!best) return null;
  const { board, name, looks } = best;
  const effect = itemEffect({ key, after, before, ...within, looks });
  return effect && { board, name, ...effect };
}
