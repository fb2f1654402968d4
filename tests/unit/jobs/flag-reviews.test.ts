import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flagReviews } from '../../../utils/jobs/flag-reviews';
import { judgedRows } from '../../../utils/jobs/judged-rows';
import type { Reading } from '../../../utils/model/reading';
import type { ReviewRow } from '../../../utils/model/review';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import { keepSettings } from '../../../utils/platform/settings-storage';
import { withMark } from '../../../utils/reviews/mark-verdict';
import { Database } from '../../../utils/store/database';
import { changeReview, keepReviews } from '../../../utils/store/reviews';

const NOW = Date.UTC(2026, 10, 22, 4);
const SHOP = 'shop:棉语';
const PAGE = { tabId: 7, frameId: 0 };

let db: Database;
let count = 0;
let brought: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  brought = [];
  Object.assign(browser.scripting, {
    executeScript: async ({ files }: { files: string[] }) => {
      brought.push(...files);
      return [];
    },
  });
  count += 1;
  db = new Database(`flags-${count}`);
});
afterEach(() => db.delete());

const row = (key: string, text: string): ReviewRow => ({ key, text, emotion: 'negative' });
const reading = (...rows: ReviewRow[]): Reading => ({
  page: 'qn.reviews',
  layout: '2025-09',
  url: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC',
  takenAt: NOW,
  shop: { name: '棉语' },
  scope: { period: { kind: 'unknown' }, device: 'unknown' },
  parts: [{ kind: 'reviews', rows }],
  trouble: [],
});
const BAD = row('b', '质量太差了，穿了两次就起球');
const FINE: ReviewRow = { key: 'f', text: '面料舒服，尺码刚好，很满意', emotion: 'positive' };

describe('marks on a page', () => {
  it('are told of bad reviews, and what draws them is brought', async () => {
    const flags = await flagReviews(db, reading(FINE, BAD), PAGE);
    expect(flags).toEqual([
      { key: 'b', kind: 'bad', reasons: ['quality'], phrase: expect.any(String) },
    ]);
    expect(brought).toEqual(['/review-marks.js']);
  });

  it.each([
    ['where no review is bad', {}, PAGE, [FINE]],
    ['while the launcher is off', { launcher: false }, PAGE, [BAD]],
    ['while marking is off', { flagReviews: false }, PAGE, [BAD]],
    ['in a frame', {}, { tabId: 7, frameId: 3 }, [BAD]],
    ['in no tab', {}, { tabId: null, frameId: 0 }, [BAD]],
  ])('are none %s, and nothing is brought', async (_, choices, from, rows) => {
    await keepSettings({ ...DEFAULT_SETTINGS, ...choices });
    expect(await flagReviews(db, reading(...rows), from)).toEqual([]);
    expect(brought).toEqual([]);
  });

  it('follow the operator’s word, until the buyer adds something', async () => {
    const seen = reading(BAD);
    await keepReviews(db, SHOP, await judgedRows(db, seen), NOW);
    await changeReview(db, SHOP, 'b', (review) => withMark(review, 'not-bad', NOW));
    expect(await flagReviews(db, seen, PAGE)).toEqual([]);
    const later = reading({ ...BAD, followUp: '还掉色' });
    expect(await flagReviews(db, later, PAGE)).toMatchObject([{ key: 'b' }]);
  });
});
