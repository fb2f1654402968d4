import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { previewRules, rejudgeSome, reviewRulesBoard } from '../../../utils/jobs/rejudge-reviews';
import { markReview } from '../../../utils/jobs/review-desk';
import type { ReviewRow } from '../../../utils/model/review';
import { NO_OWN_RULES } from '../../../utils/model/review-rules';
import { judgeReview } from '../../../utils/reviews/judge-review';
import { Database } from '../../../utils/store/database';
import { keepReviewRules } from '../../../utils/store/review-rules';
import { keepReviews, reviewsOf } from '../../../utils/store/reviews';

const NOW = Date.UTC(2026, 10, 22, 4);
const SHOP = 'shop:棉语';
const OWN = {
  ...NO_OWN_RULES,
  phrases: [{ phrase: '拉链卡', reason: 'quality' as const, pack: '' as const }],
};

let db: Database;
let count = 0;
const open = async (texts: readonly string[]) => {
  count += 1;
  db = new Database(`rejudge-${count}`);
  const rows = texts.map((text, i): ReviewRow => ({ key: `k${i}`, text, emotion: 'positive' }));
  await keepReviews(
    db,
    SHOP,
    rows.map((row) => ({ row, verdict: judgeReview(row) })),
    NOW,
  );
  await rejudgeAll();
};
const rejudgeAll = async () => {
  let slices = 1;
  while (!(await rejudgeSome(db))) slices += 1;
  return slices;
};
afterEach(() => db.delete());

describe('stored reviews after a change of the rules', () => {
  it('are judged anew, the operator’s word left as it is', async () => {
    await open(['喜欢，拉链卡', '喜欢，拉链卡住', '喜欢']);
    await markReview(db, { kept: SHOP, key: 'k1', wrong: 'not-bad' }, NOW);
    await keepReviewRules(db, OWN);
    await rejudgeAll();
    const [first, second, third] = await reviewsOf(db, SHOP);
    expect(first).toMatchObject({ verdict: { bad: true, reasons: ['quality'] }, firstSeen: NOW });
    expect(first?.turned).toBe(false);
    expect(second).toMatchObject({ verdict: { bad: false }, marked: { mended: false } });
    expect(third?.verdict.bad).toBe(false);
  });

  it('are judged slice by slice, and once', async () => {
    await open(Array.from({ length: 450 }, (_, i) => `喜欢，拉链卡${i}`));
    await keepReviewRules(db, OWN);
    expect(await rejudgeAll()).toBe(3);
    expect(await rejudgeAll()).toBe(1);
    const bad = (await reviewsOf(db, SHOP)).filter(({ verdict }) => verdict.bad);
    expect(bad).toHaveLength(450);
  });

  it('can be counted before anything is kept', async () => {
    await open(['喜欢，拉链卡', '喜欢']);
    expect(await previewRules(db, OWN)).toMatchObject({ judged: 2, newlyBad: 1, leftOut: 0 });
    expect((await reviewsOf(db, SHOP)).some(({ verdict }) => verdict.bad)).toBe(false);
    expect(await reviewRulesBoard(db)).toMatchObject({
      own: NO_OWN_RULES,
      shops: [{ shop: SHOP, name: '棉语' }],
    });
  });
});
