import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { markReview, reviewDesk } from '../../../utils/jobs/review-desk';
import type { ReviewRow } from '../../../utils/model/review';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { Database } from '../../../utils/store/database';
import { keepReviews, reviewsOf } from '../../../utils/store/reviews';

const HOUR = 3_600_000;
/** 2026-11-22 12:00 in Shanghai */
const NOW = Date.UTC(2026, 10, 22, 4);
const SHOP = 'shop:棉语';

let db: Database;
let count = 0;
const open = () => {
  count += 1;
  db = new Database(`reviews-${count}`);
  return db;
};
afterEach(() => db.delete());

const row = (key: string, hours: number, more: Partial<ReviewRow> = {}): ReviewRow => ({
  key,
  itemId: '1',
  itemTitle: '毛巾',
  text: '喜欢',
  emotion: 'positive',
  writtenAt: NOW - hours * HOUR,
  ...more,
});
const look = (hoursAgo: number, ...rows: ReviewRow[]) =>
  keepReviews(
    db,
    SHOP,
    rows.map((one) => ({ row: one, verdict: judgeReview(one) })),
    NOW - hoursAgo * HOUR,
  );

describe('looks at a list of reviews', () => {
  const newest = row('n', 10);
  const oldest = row('o', 40, { emotion: 'negative', text: '起球' });
  it('keeps one review through an edit, with what it said before', async () => {
    open();
    await look(5, newest, row('m', 20), oldest);
    await look(1, newest, row('m2', 20, { text: '洗了就掉色' }), oldest);
    const kept = await reviewsOf(db, SHOP);
    expect(kept.map(({ key }) => key).toSorted()).toEqual(['m2', 'n', 'o']);
    expect(kept.find(({ key }) => key === 'm2')).toMatchObject({
      row: { key: 'm2', text: '洗了就掉色' },
      turned: true,
      history: [{ text: '喜欢', lastSeen: NOW - 5 * HOUR, changedBy: NOW - HOUR }],
    });
  });

  it('says what is not shown any more, and takes it back', async () => {
    open();
    const middle = row('m', 20);
    await look(5, newest, middle, oldest);
    await look(3, newest, oldest);
    const gone = async () => (await reviewsOf(db, SHOP)).find(({ key }) => key === 'm')?.goneBy;
    expect(await gone()).toBe(NOW - 3 * HOUR);
    await look(1, newest, middle, oldest);
    expect(await gone()).toBeUndefined();
  });

  it('is the same after the log is digested twice', async () => {
    open();
    const looks = async () => {
      await look(5, newest, row('m', 20), row('g', 30), oldest);
      await look(1, newest, row('m2', 20, { text: '洗了就掉色' }), oldest);
    };
    await looks();
    const once = await reviewsOf(db, SHOP);
    await looks();
    expect(await reviewsOf(db, SHOP)).toEqual(once);
  });
});

describe('the desk', () => {
  it('is empty before anything was read', async () => {
    expect(await reviewDesk(open(), undefined, NOW)).toMatchObject({
      shops: [],
      reviews: [],
      items: [],
    });
  });

  it('sets default texts aside and puts first what waits', async () => {
    open();
    await look(
      1,
      row('a', 5),
      row('b', 30, { text: '起球', emotion: 'negative', replied: false }),
      row('d', 6, { text: '此用户没有填写评价。' }),
    );
    const desk = await reviewDesk(db, undefined, NOW);
    expect(desk).toMatchObject({ shop: SHOP, said: 2, defaults: 1, bad: 1, lateHours: 24 });
    expect(desk.reviews.map(({ row: { key } }) => key)).toEqual(['b', 'a', 'd']);
  });

  it('says where one reason gathers', async () => {
    open();
    await look(1, ...[1, 2, 3].map((n) => row(`k${n}`, n * 10, { text: `起球${n}` })));
    expect((await reviewDesk(db, SHOP, NOW)).clusters).toEqual([
      expect.objectContaining({ reason: 'quality', week: 3, weekReviews: 3, before: 0 }),
    ]);
  });

  it('goes by the operator against a verdict, and measures it', async () => {
    open();
    await look(1, row('b', 5, { text: '起球' }));
    await markReview(db, { kept: SHOP, key: 'b', wrong: 'not-bad' }, NOW);
    const desk = await reviewDesk(db, SHOP, NOW);
    expect(desk).toMatchObject({ bad: 0, hidden: 0, reasons: [] });
    expect(desk.record).toMatchObject({ flagged: 1, marks: { 'not-bad': 1 } });
  });

  it('sets reviews of an item that was looked at as a buyer beside its own', async () => {
    open();
    await look(1, row('b', 5, { text: '起球' }));
    await keepReviews(
      db,
      'tmall:700000000001',
      [row('r', 9, { text: '有异味' })].map((one) => ({ row: one, verdict: judgeReview(one) })),
      NOW,
    );
    const { items, shops } = await reviewDesk(db, SHOP, NOW);
    expect(shops).toEqual([{ shop: SHOP, name: '棉语' }]);
    expect(items.map(({ id, own, reviews }) => [id, own, reviews])).toEqual([
      [expect.stringContaining(SHOP), true, 1],
      ['tmall:700000000001', false, 1],
    ]);
  });
});
