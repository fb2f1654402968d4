import { choiceOf, limitsIn } from '../insights/rules/limits';
import { DAY_LENGTH, type Instant } from '../model/day';
import type { ItemKey } from '../model/listing';
import type { WrongVerdict } from '../model/review';
import type { ItemReviews, ReviewDesk } from '../model/review-desk';
import { byUrgency, clustersOf, deskReview, ownItems } from '../reviews/desk-reviews';
import { withMark } from '../reviews/mark-verdict';
import { mergeOwnPage } from '../reviews/merge-own-page';
import { openQuestions } from '../reviews/open-questions';
import {
  itemReviews,
  reasonCounts,
  reviewWeeks,
  verdictRecord,
} from '../reviews/review-statistics';
import { isOwnShop } from '../rivals/own-shop';
import type { Database, KnownReview } from '../store/database';
import { versionsOf } from '../store/listings';
import { questionsSeenSince } from '../store/questions';
import { changeReview, reviewsOf, shopsWithReviews } from '../store/reviews';
import { allRuleRaises } from '../store/rule-raises';
import { allRuleSettings } from '../store/rule-settings';
import { shopNameOf } from './known-shops';

/** So far back A26 compares a week; the desk looks as far. */
const LOOK_BACK = 60 * DAY_LENGTH;
const WEEKS = 9;
/** What one message carries; the most pressing come first. */
const MOST_SENT = 400;
/** A question that no page showed for so long is no longer one to answer. */
export const QUESTION_TIME = 30 * DAY_LENGTH;
const MOST_ITEMS = 60;

/** All that the view of the desk shows of one shop; of the first where none is asked for. */
export async function reviewDesk(
  db: Database,
  wanted: string | undefined,
  now: Instant,
): Promise<ReviewDesk> {
  const subjects = await shopsWithReviews(db);
  const shops = subjects.filter((subject) => subject.startsWith('shop:'));
  const shop = shops.find((known) => known === wanted) ?? shops[0] ?? '';
  const since = now - LOOK_BACK;
  const [ofShop, pages, questions, settings, raises] = await Promise.all([
    shop === '' ? [] : writtenSince(db, shop, since),
    itemPages(db, subjects, shops, since),
    shop === '' ? [] : questionsSeenSince(db, shop, now - QUESTION_TIME),
    allRuleSettings(db),
    allRuleRaises(db),
  ]);
  const { known, looked } = withItemPages(ofShop, pages, shop);
  const speaking = known.filter(({ verdict }) => !verdict.isDefault);
  const rows = known.map((review) => deskReview(review, shop, now)).toSorted(byUrgency);
  const items = ownItems(speaking, shop);
  const limits = limitsIn(shop, { settings, raises });
  const watched = choiceOf('A26', shop, settings).off ? [] : items;
  return {
    now,
    shops: shops.map((one) => ({ shop: one, name: shopNameOf(one) })),
    shop,
    since,
    reviews: rows.slice(0, MOST_SENT),
    leftOut: Math.max(0, rows.length - MOST_SENT),
    said: speaking.length,
    defaults: known.length - speaking.length,
    bad: speaking.filter(({ verdict }) => verdict.bad && !verdict.hidden).length,
    hidden: speaking.filter(({ verdict }) => verdict.hidden).length,
    reasons: reasonCounts(speaking),
    weeks: reviewWeeks(speaking, now, WEEKS),
    items: [...items.map(({ item, reviews }) => itemReviews(reviews, item)), ...looked].slice(
      0,
      MOST_ITEMS,
    ),
    clusters: watched.flatMap((item) => {
      const { sameReason = 0, times = 0 } = limits('A26', item.item.id);
      return clustersOf(item, now, { sameReason, times });
    }),
    lateHours: limits('A24', shop).unansweredHours ?? 0,
    questions: openQuestions(questions).map(({ row, firstSeen }) => ({ row, firstSeen })),
    record: verdictRecord(speaking),
  };
}

/** Keeps the operator's word against a verdict; null takes it back. */
export async function markReview(
  db: Database,
  { kept, key, wrong }: { kept: string; key: string; wrong: WrongVerdict | null },
  now: Instant,
): Promise<void> {
  await changeReview(db, kept, key, (review) => withMark(review, wrong, now));
}

async function writtenSince(db: Database, shop: string, since: Instant): Promise<KnownReview[]> {
  const reviews = await reviewsOf(db, shop);
  return reviews.filter(({ row, firstSeen }) => (row.writtenAt ?? firstSeen) >= since);
}

/** An item whose reviews were read on a buyer's page. */
interface ItemPage {
  item: Pick<ItemReviews, 'id' | 'name' | 'shop' | 'own'>;
  reviews: KnownReview[];
}

async function itemPages(
  db: Database,
  subjects: readonly string[],
  shops: readonly string[],
  since: Instant,
): Promise<ItemPage[]> {
  const items = subjects.filter((subject) => !subject.startsWith('shop:')).slice(0, MOST_ITEMS);
  const names = shops.map(shopNameOf);
  return Promise.all(
    items.map(async (id) => {
      const [reviews, [newest]] = await Promise.all([
        writtenSince(db, id, since),
        versionsOf(db, id as ItemKey),
      ]);
      const item = {
        id,
        name: newest?.listing.title ?? id,
        shop: newest?.listing.shop?.name ?? '',
        own: newest ? isOwnShop(newest.listing, names) : false,
      };
      return { item, reviews };
    }),
  );
}

/** The shop's reviews with those that only its own items' pages showed, and the other items. */
function withItemPages(ofShop: readonly KnownReview[], pages: readonly ItemPage[], shop: string) {
  const isOfShop = ({ item }: ItemPage) =>
    item.own && isOwnShop({ shop: { name: item.shop } }, [shopNameOf(shop)]);
  const own = pages.filter(isOfShop);
  const merged = mergeOwnPage(
    ofShop,
    own.flatMap(({ item, reviews }) =>
      reviews.map((review) => ({ ...review, row: { itemTitle: item.name, ...review.row } })),
    ),
  );
  const looked = pages
    .filter((page) => !isOfShop(page))
    .map(({ item, reviews }) =>
      itemReviews(
        reviews.filter(({ verdict }) => !verdict.isDefault),
        item,
      ),
    )
    .filter(({ reviews }) => reviews > 0)
    .toSorted((a, b) => b.reviews - a.reviews);
  return { known: [...merged.ofShop, ...merged.onPageAlone], looked };
}
