import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskPanel } from '../../../utils/jobs/desk-panel';
import { shopMoved } from '../../../utils/jobs/shop-moved';
import { addDays, DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import { Database } from '../../../utils/store/database';
import { sampleAlert, shift, visitors } from '../insights/sample-alert';
import { homeReading, metricFigure } from '../store/sample-capture';
import { testMorning } from './test-morning';

const TODAY = '2026-07-23';
const YESTERDAY = addDays(TODAY, -1);
const NOW = startOfDay(TODAY) + 11 * HOUR;
const SHOP = 'shop:练习店';
const HOME_URL = 'https://sycm.taobao.com/portal/home.htm';

let db: Database;
beforeEach(() => {
  db = new Database(`today-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const home = homeReading(YESTERDAY, [metricFigure('uv', 800)], NOW);

it('tells beside the home page what waits today for its shop, and of no other', async () => {
  const more = { subject: SHOP, subjectName: '练习店', day: TODAY } as const;
  await db.alerts.bulkPut([
    sampleAlert('warn', { ...more, severity: 'warn', rule: 'A05' }),
    sampleAlert('urgent', {
      ...more,
      evidence: [visitors(800), shift(-0.2)],
      deadline: NOW + HOUR,
    }),
    sampleAlert('item', { ...more, subject: `${SHOP}>item:1`, severity: 'info', rule: 'A39' }),
    sampleAlert('info', { ...more, severity: 'info', rule: 'A40', foundAt: 50, changedAt: 50 }),
    sampleAlert('done', { ...more, state: 'done' }),
    sampleAlert('other', { ...more, subject: 'shop:别家' }),
  ]);
  const panel = await deskPanel(db, home);
  expect(panel).toMatchObject({ desk: 'today', leftOut: 1, place: 'today' });
  expect(panel?.cards.map(({ id }) => id).slice(0, 2)).toEqual(['urgent', 'warn']);
  expect(panel?.cards[0]).toMatchObject({
    level: 'urgent',
    name: '练习店',
    said: { key: 'rule.A01.title', values: [] },
    facts: [
      { key: 'evidence.visitors', values: ['800.00'] },
      { key: 'evidence.shift', values: ['-20.00%'] },
    ],
    at: NOW + HOUR,
  });
});

it('has no cards where nothing waits', async () => {
  expect(await deskPanel(db, home)).toBeNull();
});

it('sets the figures of a whole day beside the same weekday before, those that can be compared', async () => {
  let now = NOW;
  const morning = testMorning(db, () => now);
  for (const back of [7, 14]) {
    now = NOW - back * DAY_LENGTH;
    const day = addDays(YESTERDAY, -back);
    await morning.record(homeReading(day, [metricFigure('uv', 1000)], now), HOME_URL);
  }
  now = NOW;
  await morning.settled();
  const figures = [metricFigure('uv', 800), metricFigure('uv', 800), metricFigure('pv', 2400)];
  const reading = homeReading(YESTERDAY, figures, NOW);
  const moved = await shopMoved(db, reading);
  expect(moved.map(({ metric }) => metric)).toEqual(['uv']);
  expect(moved[0]?.lastWeek).toMatchObject({ kind: 'compared', base: 1000, change: -0.2 });
  const live = {
    ...reading,
    scope: { ...reading.scope, period: { kind: 'live', day: TODAY } },
  } as const;
  expect(await shopMoved(db, live)).toEqual([]);
  expect(await shopMoved(db, { ...reading, shop: undefined })).toEqual([]);
});
