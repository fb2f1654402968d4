import { limitsIn } from '../insights/rules/limits';
import { addDays, DAY_LENGTH, dayOf, type Instant } from '../model/day';
import type { Decision } from '../model/decision';
import type { WatchedWord } from '../model/keyword-watch';
import { type ItemKey, itemKey, type Listing, type ListingVersion } from '../model/listing';
import type { PageId } from '../model/page-id';
import type { EventStudy } from '../model/rival';
import { shopOfSubject } from '../model/series-subject';
import { keywordWatch, type ResultsLook } from '../rivals/keyword-watch';
import { wordLooks } from '../rivals/market-looks';
import { isOwnShop } from '../rivals/own-shop';
import { rowsOfSightings, sightingsSince } from '../store/boards';
import type { Database } from '../store/database';
import { recentListings, versionsBegunSince, versionsOf } from '../store/listings';
import { newestReadings } from '../store/page-readings';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { ownShopNames } from './board-desk';
import { answersToDecision } from './decision-answers';
import { shopNameOf } from './known-shops';
import { loadRows } from './load-rows';

const WATCHED_DAYS = 30;
const MOST_LISTINGS = 200;
/** Lists of results that are read, the newest. */
const MOST_RESULTS = 120;
const ANSWERED_DAYS = 14;
/** Pages that print what the market does with words, or which of them led buyers here. */
const WORD_PAGES: readonly PageId[] = ['sycm.search.rank', 'sycm.flow.keyword'];

/** What is known of a shop's words: own visitors, the market, and own places on kept results. */
export async function watchedWords(
  db: Database,
  shop: string,
  now: Instant,
): Promise<WatchedWord[]> {
  const day = addDays(dayOf(now), -1);
  const since = now - WATCHED_DAYS * DAY_LENGTH;
  const [words, readings, results, ownShops, listings, settings, raises] = await Promise.all([
    loadRows(db, shop, 'keyword', addDays(day, -WATCHED_DAYS), day),
    Promise.all(WORD_PAGES.map((page) => newestReadings(db, shop, page, since))),
    resultsSince(db, since),
    ownShopNames(db),
    recentListings(db, MOST_LISTINGS),
    allRuleSettings(db),
    allRuleRaises(db),
  ]);
  const { places = 0, bins = 0 } = limitsIn(shop, { settings, raises })('A45', shop);
  return keywordWatch({
    day,
    words,
    looks: readings
      .flat()
      .toSorted((a, b) => b.takenAt - a.takenAt)
      .flatMap(wordLooks),
    results,
    ownShops,
    own: ownListings(listings, shop),
    limits: { places, bins },
  });
}

function ownListings(listings: readonly ListingVersion[][], shop: string): Listing[] {
  return listings.flatMap(([newest]) =>
    newest && isOwnShop(newest.listing, [shopNameOf(shop)]) ? [newest.listing] : [],
  );
}

/** Which change of a rival, and whose figures are asked after it. */
export interface EventAsked {
  item: ItemKey;
  /** when the change was first seen */
  before: Instant;
  shop: string;
  /** an item of the shop; left out for the shop itself */
  subject?: string;
}

/**
 * What the search visitors and conversion of the own shop, or of one of its items, did after a
 * rival changed, against the own same weekdays before. Null where the rival has no version that
 * began then, or the subject is of another shop.
 */
export async function eventStudy(
  db: Database,
  { item, before, shop, subject = shop }: EventAsked,
  now: Instant,
): Promise<EventStudy | null> {
  const versions = await versionsOf(db, item);
  const at = versions.findIndex(({ firstSeen }) => firstSeen === before);
  const older = versions[at + 1];
  if (at < 0 || !older || shopOfSubject(subject) !== shop) return null;
  const event: Decision = {
    id: '',
    shop,
    subject,
    subjectName: (await db.subjects.get(subject))?.name ?? shopNameOf(shop),
    // what a title moves is what rivals take away: visitors by search, and conversion
    kind: 'title',
    what: '',
    at: before,
    notBefore: older.lastSeen,
    notedAt: before,
  };
  const [answers, others] = await Promise.all([
    answersToDecision(db, event, now),
    othersAround(db, item, before),
  ]);
  return { after: older.lastSeen, before, event, answers, others };
}

/** Other rivals' changes within the days that are judged, or the week before. */
async function othersAround(
  db: Database,
  item: ItemKey,
  before: Instant,
): Promise<EventStudy['others']> {
  const from = before - 7 * DAY_LENGTH;
  const to = before + ANSWERED_DAYS * DAY_LENGTH;
  const items = await versionsBegunSince(db, from);
  return items.flatMap((versions) =>
    versions.slice(0, -1).flatMap(({ listing, firstSeen }) => {
      const other = itemKey(listing);
      if (other === item || firstSeen < from || firstSeen > to) return [];
      return [{ item: other, title: listing.title, on: dayOf(firstSeen) }];
    }),
  );
}

async function resultsSince(db: Database, since: Instant): Promise<ResultsLook[]> {
  const all = await sightingsSince(db, since);
  const sightings = all
    .filter(({ query, pageNumber }) => query !== undefined && pageNumber === undefined)
    .toSorted((a, b) => b.takenAt - a.takenAt)
    .slice(0, MOST_RESULTS);
  const rows = await rowsOfSightings(db, sightings);
  return sightings.map(({ query = '', takenAt }, i) => ({ query, takenAt, rows: rows[i] ?? [] }));
}
