import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareRivals } from '../../../utils/jobs/compare-desk';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { Database } from '../../../utils/store/database';
import { keepReviews } from '../../../utils/store/reviews';
import { listingOf } from '../rivals/listing-of';

const NOW = Date.UTC(2026, 10, 22, 4);
const DAY = 86_400_000;
const OWN = 'tmall:600000000001';
const RIVAL = 'tmall:600000000002';

let db: Database;
beforeEach(async () => {
  db = new Database(`compare-${crypto.randomUUID()}`);
  await db.tracks.put({ track: 'shop:甲|sycm.home|x', content: '', takenAt: 1 });
  const version = { firstSeen: NOW - DAY, lastSeen: NOW, looks: 1 };
  const own = listingOf({ itemId: '600000000001', shop: { name: '甲' } });
  const rival = listingOf({ itemId: '600000000002' });
  await db.listings.bulkPut([
    { item: OWN, listing: own, ...version },
    { item: RIVAL, listing: rival, ...version },
  ]);
});
afterEach(() => db.delete());

/** Reviews as a page showed them; `daysAgo` by text. */
function keep(subject: string, itemId: string, texts: Record<string, number>) {
  const judged = Object.entries(texts).map(([text, daysAgo]) => {
    const writtenAt = NOW - daysAgo * DAY;
    const row = { key: `${itemId}${text}`, itemId, text, writtenAt };
    return { row, verdict: judgeReview(row) };
  });
  return keepReviews(db, subject, judged, NOW);
}

const reasons = async () =>
  (await compareRivals(db, [OWN, RIVAL], NOW)).map(
    ({ reviews }) =>
      reviews && [
        reviews.own,
        reviews.reviews,
        reviews.bad,
        reviews.reasons.map((one) => one.reason),
      ],
  );

it("reads a rival's reviews from its page and an own item's from the shop's list", async () => {
  await keep(RIVAL, '600000000002', { 有异味: 3, 很好看: 4 });
  await keep('shop:甲', '600000000001', { 洗了就起球: 2 });
  // of another own item, and too old
  await keep('shop:甲', '600000000009', { 快递太慢了: 2 });
  await keep('shop:甲', '600000000001', { 掉色严重: 90 });
  expect(await reasons()).toEqual([
    [true, 1, 1, ['quality']],
    [false, 2, 1, ['smell']],
  ]);
});

it('never counts a review of both lists twice, and default texts not at all', async () => {
  await keep(OWN, '600000000001', { 洗了就起球: 2 });
  await keep('shop:甲', '600000000001', { 洗了就起球: 2.1, 很好看: 5, '此用户没有填写评价。': 6 });
  expect((await reasons())[0]?.slice(0, 3)).toEqual([true, 2, 1]);
});

it('says that nothing was read instead of nothing', async () => {
  expect(await reasons()).toEqual([null, null]);
});
