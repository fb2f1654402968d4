import { excludedDays } from '../insights/excluded-days';
import {
  runHomeRules,
  runListingRules,
  runPageRules,
  runReviewRules,
} from '../insights/rules/registry';
import { joinOutcomes, type RuleOutcome } from '../insights/rules/rule-outcome';
import { addDays, dayOf, HOUR, type Instant, startOfDay } from '../model/day';
import { itemKey, type ListingVersion } from '../model/listing';
import type { PageStatus } from '../model/today';
import { listingChanges } from '../rivals/listing-changes';
import { isOwnShop } from '../rivals/own-shop';
import { newestCaptures } from '../store/captures';
import type { Database, KnownReview } from '../store/database';
import { versionsBegunSince } from '../store/listings';
import { hasReviewsBefore, reviewsSince, shopsWithReviews } from '../store/reviews';
import { listingUrl } from './listing-url';
import { loadAllSeries, WHOLE_SHOP } from './load-series';
import { EXPECTED_PAGES } from './remember-look';

/** Sixteen weeks of history and a day to spare. */
const HISTORY_DAYS = 120;

/** A long weekend: older reviews are no news, whenever their page is turned to. */
const NEWS_AGE = 96 * HOUR;

/**
 * Runs every rule over what the store holds. Nothing is kept between runs: the same store at the
 * same moment gives the same findings, so a stopped worker loses none.
 */
export async function findAlerts(
  db: Database,
  pages: PageStatus[],
  gapMinute: number,
  now: Instant,
): Promise<RuleOutcome> {
  const shops = await newestCaptures(db, 'shop:');
  const names = new Map(shops.map(({ subject, reading }) => [subject, reading.shop?.name ?? '']));
  const home = [...names].map(([subject, name]) => shopAlerts(db, subject, name, now));
  const reviews = (await shopsWithReviews(db)).map((subject) =>
    reviewAlerts(db, subject, names.get(subject) ?? '', now),
  );
  return joinOutcomes([
    ...(await Promise.all([...home, ...reviews])),
    ...(await listingAlerts(db, [...names.values()], now)),
    runPageRules({ pages, gapMinute, now }),
  ]);
}

async function shopAlerts(db: Database, subject: string, subjectName: string, now: Instant) {
  const day = addDays(dayOf(now), -1);
  const from = addDays(day, -HISTORY_DAYS);
  const series = await loadAllSeries(db, subject, WHOLE_SHOP, from, day);
  const url = `${urlOf('sycm.home')}?dateRange=${day}%7C${day}&dateType=day`;
  return runHomeRules({
    subject,
    subjectName,
    day,
    series,
    excluded: excludedDays(from, day, series),
    url,
    now,
  });
}

async function reviewAlerts(db: Database, subject: string, subjectName: string, now: Instant) {
  const today = dayOf(now);
  const firstLook = !(await hasReviewsBefore(db, subject, startOfDay(today)));
  const seen = await reviewsSince(db, subject, startOfDay(today));
  return runReviewRules({
    subject,
    subjectName,
    day: today,
    judged: seen.filter((review) => isNews(review, firstLook, now)),
    url: urlOf('qn.reviews'),
    now,
  });
}

/**
 * Turning back to old pages shows rows that were never seen and are no news. A row without a
 * date is news only where the shop's reviews are known already.
 */
function isNews({ row, turned }: KnownReview, firstLook: boolean, now: Instant): boolean {
  if (turned) return true;
  return row.writtenAt === undefined ? !firstLook : now - row.writtenAt < NEWS_AGE;
}

async function listingAlerts(db: Database, ownShops: string[], now: Instant) {
  const items = await versionsBegunSince(db, startOfDay(dayOf(now)));
  return items.flatMap((versions) => {
    const [newest] = versions;
    if (!newest || isOwnShop(newest.listing, ownShops)) return [];
    const changes = changesSince(versions, startOfDay(dayOf(now)));
    if (changes.length === 0) return [];
    const { listing } = newest;
    const url = listingUrl(listing);
    return [runListingRules({ item: itemKey(listing), title: listing.title, changes, url, now })];
  });
}

/** The changes of every version that began since a moment, oldest first. */
function changesSince(versions: ListingVersion[], from: Instant) {
  return versions
    .flatMap(({ listing, firstSeen }, i) =>
      firstSeen >= from
        ? [listingChanges(versions.slice(i + 1), { listing, takenAt: firstSeen })]
        : [],
    )
    .reverse()
    .flat();
}

function urlOf(page: (typeof EXPECTED_PAGES)[number]['page']): string {
  return EXPECTED_PAGES.find((expected) => expected.page === page)?.url ?? '';
}
