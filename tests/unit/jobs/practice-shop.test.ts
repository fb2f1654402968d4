import { afterEach, beforeEach, expect, it } from 'vitest';
import { explainChangeOf } from '../../../utils/jobs/explain-change';
import { listShops } from '../../../utils/jobs/list-shops';
import { practiceReadings } from '../../../utils/jobs/practice-readings';
import { fillPractice } from '../../../utils/jobs/practice-shop';
import { addDays, dayOf, HOUR, startOfDay } from '../../../utils/model/day';
import { Database } from '../../../utils/store/database';
import { practiceDatabase } from '../../../utils/store/practice-database';
import { testMorning } from './test-morning';

/** A Friday in March, without a promotion in reach. */
const NOW = startOfDay('2026-04-17') + 9.5 * HOUR;
const NAME = '练习店（样例）';
const SHOP = `shop:${NAME}`;

let practice: Database;
let real: Database;
beforeEach(() => {
  practice = practiceDatabase();
  real = new Database();
});
afterEach(async () => {
  await practice.delete();
  await real.delete();
});

it('gives an operator a trend, an alert and a why to play with, and touches nothing real', async () => {
  const morning = testMorning(practice, () => NOW);
  await fillPractice(practice, morning, NAME, NOW);
  const [shop] = await listShops(practice, NOW);
  expect(shop).toMatchObject({ name: NAME, daysStored: 113, lastDay: '2026-04-16' });
  const { alerts, targets } = await morning.today();
  expect(alerts.map(({ rule }) => rule)).toContain('A05');
  expect(targets?.length).toBeGreaterThan(0);
  const day = addDays(dayOf(NOW), -1);
  const base = addDays(day, -7);
  const answer = await explainChangeOf(
    practice,
    { subject: SHOP, span: { from: day, to: day }, base: { from: base, to: base } },
    NOW,
  );
  if (answer.kind !== 'explained' || !answer.sources || 'none' in answer.sources)
    throw new Error(answer.kind);
  expect(answer.why.change).toBeLessThan(0);
  await real.open();
  const held = await Promise.all(real.tables.map((table) => table.count()));
  expect(held.every((count) => count === 0)).toBe(true);
}, 30_000);

it('is filled once', async () => {
  const morning = testMorning(practice, () => NOW);
  await fillPractice(practice, morning, NAME, NOW);
  const count = await practice.captures.count();
  await fillPractice(practice, morning, NAME, NOW + 60 * 24 * HOUR);
  expect(await practice.captures.count()).toBe(count);
}, 30_000);

it('says the same of the same days, whenever it is made', () => {
  const uvOf = (now: number) =>
    new Map(practiceReadings(NAME, now).map((one) => [`${one.page}${dayIn(one)}`, one.parts]));
  const earlier = uvOf(NOW - 24 * HOUR);
  const later = uvOf(NOW);
  const shared = [...earlier.keys()].filter((key) => later.has(key));
  const newest = addDays(dayOf(NOW), -2);
  expect(shared.length).toBeGreaterThan(300);
  for (const key of shared)
    if (!key.endsWith(newest)) expect(later.get(key)).toEqual(earlier.get(key));
});

function dayIn({ scope: { period } }: ReturnType<typeof practiceReadings>[number]): string {
  return period.kind === 'day' ? period.day : '';
}
