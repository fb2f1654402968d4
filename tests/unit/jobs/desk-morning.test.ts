import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Morning } from '../../../utils/jobs/morning';
import { HOUR, MINUTE, startOfDay } from '../../../utils/model/day';
import type { OrderRow, Reading } from '../../../utils/model/reading';
import { Database } from '../../../utils/store/database';
import { testMorning } from './test-morning';

const TODAY = '2026-07-23';
const REFUNDS = 'https://myseller.taobao.com/home.htm/trade-platform/refund-list';
const NUMBER = '50123456789012301';

let db: Database;
let morning: Morning;
let now: number;

beforeEach(() => {
  db = new Database(`desk-${crypto.randomUUID()}`);
  now = startOfDay(TODAY) + 9 * HOUR + 30 * MINUTE;
  morning = testMorning(db, () => now);
});
afterEach(async () => {
  await morning.settled();
  await db.delete();
});

function refunds(rows: OrderRow[], tab = '待商家处理'): Reading {
  return {
    page: 'qn.refunds',
    layout: '2024-01',
    url: `${REFUNDS}?page=1`,
    takenAt: now,
    shop: { name: '练习店' },
    scope: { period: { kind: 'live', day: TODAY }, device: 'all', tab },
    parts: [{ kind: 'orders', rows }],
    trouble: [],
  };
}

const waiting = (id: string, hours: number, amount: number): OrderRow => ({
  kind: 'refund',
  id,
  status: '待商家处理',
  amount: { raw: `¥${amount}`, figure: { kind: 'exact', value: amount } },
  items: [{ title: '听雨保温杯' }],
  deadline: { label: '剩余', raw: '', at: now + hours * HOUR },
});

async function alertOf(rule: string) {
  return (await morning.today()).alerts.find((alert) => alert.rule === rule);
}

it('tells refunds that run out with money and deadline, harder as it nears, and withdraws them', async () => {
  const at = now + 6 * HOUR;
  await morning.record(
    refunds([waiting(NUMBER, 6, 64), waiting('50123456789012302', 40, 9)]),
    REFUNDS,
  );
  expect(await alertOf('A17')).toMatchObject({ severity: 'warn', money: 64, deadline: at });
  // nobody has looked at the page since; the deadline has come near all the same
  now += 3 * HOUR;
  expect(await alertOf('A17')).toMatchObject({ severity: 'urgent', deadline: at });
  now += HOUR;
  await morning.record(refunds([]), REFUNDS);
  expect(await alertOf('A17')).toBeUndefined();
});

it('looks at every tab, and keeps no number of an order', async () => {
  await morning.record(refunds([waiting(NUMBER, 2, 64)]), REFUNDS);
  now += 10 * MINUTE;
  await morning.record(refunds([waiting('50123456789012309', 3, 36)], '即将超时'), REFUNDS);
  const alert = await alertOf('A17');
  expect(alert).toMatchObject({ severity: 'urgent', money: 100 });
  const kept = JSON.stringify([alert, await db.alerts.toArray(), await morning.today()]);
  expect(kept).not.toMatch(/\d{16,}/);
});
