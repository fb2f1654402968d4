import { afterEach, beforeEach, expect, it } from 'vitest';
import { savePromo, undoPromo } from '../../../utils/jobs/promo-desk';
import { HOUR, startOfDay } from '../../../utils/model/day';
import type { PromoDraft } from '../../../utils/model/promo';
import { Database } from '../../../utils/store/database';
import { promoChanges } from '../../../utils/store/promo-changes';
import { sampleAlert } from '../insights/sample-alert';

const NOW = startOfDay('2026-07-23') + 9 * HOUR;
const sale: PromoDraft = {
  event: ' 店庆 ',
  weight: 'major',
  from: '2026-07-10',
  to: '2026-07-13',
  off: false,
};
let db: Database;

beforeEach(() => {
  db = new Database(`promo-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('keeps an own event, changes it in its place and takes it out again', async () => {
  expect(await savePromo(db, sale, NOW)).toBeNull();
  const [kept] = await promoChanges(db);
  expect(kept).toMatchObject({ event: '店庆', from: '2026-07-10' });
  await savePromo(db, { ...sale, key: kept?.key, to: '2026-07-12' }, NOW);
  expect(await promoChanges(db)).toEqual([{ ...kept, to: '2026-07-12' }]);
  await undoPromo(db, kept?.key ?? '', NOW);
  expect(await promoChanges(db)).toEqual([]);
});

it('keeps nothing of what cannot stand', async () => {
  expect(await savePromo(db, { ...sale, to: '2026-07-01' }, NOW)).toBe('order');
  expect(await promoChanges(db)).toEqual([]);
});

it('withdraws what was found of the last day, but no news and nothing older', async () => {
  const about = { subject: 'shop:练习店' };
  await db.alerts.bulkPut([
    sampleAlert('a', { ...about, rule: 'A05', day: '2026-07-22' }),
    sampleAlert('b', { ...about, rule: 'A16', day: '2026-07-22' }),
    sampleAlert('c', { ...about, rule: 'A05', day: '2026-07-21' }),
  ]);
  await savePromo(db, sale, NOW);
  const after = await db.alerts.toArray();
  expect(after.filter(({ withdrawnAt }) => withdrawnAt === NOW).map(({ id }) => id)).toEqual(['a']);
});
