import { afterEach, beforeEach, expect, it } from 'vitest';
import { revisionsOf } from '../../../utils/insights/revisions';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { judgeShop } from '../../../utils/jobs/judge-shop';
import { recordReading } from '../../../utils/jobs/record-reading';
import { looksAt } from '../../../utils/jobs/series-facts';
import type { Costs } from '../../../utils/model/costs';
import {
  addDays,
  type Day,
  HOUR,
  type Instant,
  MINUTE,
  startOfDay,
} from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { Reading, RowKind } from '../../../utils/model/reading';
import type { RuleVerdict } from '../../../utils/model/rule';
import { Database } from '../../../utils/store/database';
import { figures } from '../insights/rules/said-by';

const DAY = '2026-09-16';
const SHOP = 'shop:青禾家的小二';
const SCENE = `${SHOP}>scene:371`;
/** Break-even at 2.5. */
const COSTS: Costs = { margin: 0.4, fees: 0, refunds: 0, shipping: 0, unitCosts: {} };

let db: Database;
beforeEach(() => {
  db = new Database(`ads-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

/** The report of scenes for one day, as it stands at a moment. */
function report(
  day: Day,
  takenAt: Instant,
  values: Partial<Record<MetricId, number>>,
  kind: RowKind = 'scene',
): Reading {
  return {
    page: 'ali.report',
    layout: 'meaning',
    url: `https://one.alimama.com/index.html#!/report/account?startTime=${day}&endTime=${day}`,
    takenAt,
    shop: { name: '青禾家的小二', id: '330055' },
    scope: {
      period: { kind: 'day', day },
      device: 'unknown',
      tab: '全部场景',
      window: 15,
      attribution: '末次点击归因',
    },
    parts: [
      {
        kind: 'table',
        rows: [{ subject: { kind, name: '关键词推广', id: '371' }, figures: figures(values) }],
      },
    ],
    trouble: [],
  };
}

async function read(reading: Reading): Promise<void> {
  expect(await recordReading(db, reading, '0.1.0')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

async function verdict(
  now: Instant,
  costs: Costs | null = COSTS,
): Promise<RuleVerdict | undefined> {
  const choices = { settings: [], raises: [] };
  const { verdicts } = await judgeShop(db, {
    shop: SHOP,
    day: DAY,
    now,
    choices,
    decisions: [],
    ...(costs && { costs }),
  });
  return verdicts.find(({ rule }) => rule === 'A32');
}

const at = (hour: number, minute: number) =>
  startOfDay(addDays(DAY, 1)) + hour * HOUR + minute * MINUTE;

/** Six days before, each read when it had long stood still: a return of 2.1. */
async function history(): Promise<void> {
  for (let back = 6; back >= 1; back--) {
    const day = addDays(DAY, -back);
    const later = startOfDay(addDays(day, 4)) + 9 * HOUR;
    await read(report(day, later, { imp: 4_000, clk: 200, cost: 100, ad_gmv: 210, ad_ord: 3 }));
  }
}

const MORNING = {
  imp: 4_000,
  clk: 200,
  cost: 180,
  ad_gmv: 0,
  ad_ord: 0,
  ad_led_uv: 0,
  ad_buyers: 0,
};
const NOON = { ...MORNING, ad_gmv: 1_260, ad_ord: 12, ad_led_uv: 160, ad_buyers: 11 };

it('says nothing of the return at 08:04 and lists what has changed at 11:22', async () => {
  await history();
  await read(report(DAY, at(8, 4), MORNING));
  // ¥1,260 for ¥780 on 18 orders, at most 1.62·1.4223 = 2.30: below 2.5, if the morning were final
  expect(await verdict(at(8, 5))).toEqual({ rule: 'A32', said: 'quiet', why: 'provisional' });
  await read(report(DAY, at(11, 22), NOON));
  // ¥2,520 for ¥780 on 30 orders: 3.23
  expect(await verdict(at(11, 23))).toEqual({ rule: 'A32', said: 'calm' });
  const scope = 'unknown/全部场景/15/末次点击归因';
  const revision = revisionsOf(await looksAt(db, SCENE, scope, DAY)).at(-1);
  expect(revision?.changes.map(({ metric, before, after }) => [metric, before, after])).toEqual([
    ['ad_gmv', 0, 1_260],
    ['ad_ord', 0, 12],
    ['ad_led_uv', 0, 160],
    ['ad_buyers', 0, 11],
  ]);
});

it('speaks once the low return has stood for hours, and never without the margin', async () => {
  await history();
  await read(report(DAY, at(8, 4), { ...MORNING, ad_gmv: 40, ad_ord: 1 }));
  expect(await verdict(at(8, 5))).toMatchObject({ said: 'quiet', why: 'provisional' });
  await read(report(DAY, at(11, 22), { ...MORNING, ad_gmv: 40, ad_ord: 1 }));
  expect(await verdict(at(11, 23))).toEqual({ rule: 'A32', said: 'fired', found: 1 });
  expect(await verdict(at(11, 23), null)).toMatchObject({ said: 'quiet', why: 'no-costs' });
});
