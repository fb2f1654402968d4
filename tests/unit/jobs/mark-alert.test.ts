import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { raiseKey } from '../../../utils/insights/rules/limits';
import { markAlert, noteSeen } from '../../../utils/jobs/mark-alert';
import type { Alert, AlertMark } from '../../../utils/model/alert';
import { HOUR, startOfDay } from '../../../utils/model/day';
import { Database } from '../../../utils/store/database';
import { sampleAlert, shift } from '../insights/sample-alert';

const NOW = startOfDay('2026-07-16') + 9 * HOUR;
const ID = 'A05:shop:练习店:2026-07-15';

let db: Database;
beforeEach(() => {
  db = new Database(`mark-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const sales = (more: Partial<Alert> = {}) =>
  sampleAlert(ID, { rule: 'A05', subject: 'shop:练习店', evidence: [shift(-0.3)], ...more });

async function mark(how: AlertMark, id = ID): Promise<Alert | undefined> {
  await markAlert(db, id, how, NOW);
  return db.alerts.get(id);
}

describe('what the operator says of an alert', () => {
  it('is kept with what the alert said then', async () => {
    await db.alerts.put(sales());
    expect(await mark('done')).toMatchObject({
      state: 'done',
      told: { at: NOW, severity: 'urgent', shift: -0.3 },
    });
    expect(await mark('hour')).toMatchObject({ state: 'snoozed', snoozedUntil: NOW + HOUR });
    const open = await mark('reopen');
    expect(open).toMatchObject({ state: 'seen' });
    expect(open).not.toHaveProperty('snoozedUntil');
  });

  it('about an alert that has gone is nothing', async () => {
    await markAlert(db, 'A05:gone', 'not-useful', NOW);
    expect(await db.alerts.count()).toBe(0);
    expect(await db.ruleRaises.count()).toBe(0);
  });
});

describe('a card with others folded under it', () => {
  const family = () => [
    sales({ children: ['c1', 'c2'] }),
    sampleAlert('c1', { children: ['c3', ID] }),
    sampleAlert('c2', { state: 'done', told: { at: NOW - HOUR, severity: 'urgent' } }),
    sampleAlert('c3'),
  ];
  const states = async () =>
    Object.fromEntries((await db.alerts.toArray()).map(({ id, state }) => [id, state]));

  it('is dealt with as a whole, and opened again as a whole', async () => {
    await db.alerts.bulkPut(family());
    await mark('done');
    expect(await states()).toEqual({ [ID]: 'done', c1: 'done', c2: 'done', c3: 'done' });
    await mark('reopen');
    expect(await states()).toEqual({ [ID]: 'seen', c1: 'seen', c2: 'done', c3: 'seen' });
  });

  it('is put aside as a whole', async () => {
    await db.alerts.bulkPut(family());
    await mark('hour');
    expect(await states()).toEqual({ [ID]: 'snoozed', c1: 'snoozed', c2: 'done', c3: 'snoozed' });
  });

  it('is not useful by itself: what is below it stands', async () => {
    await db.alerts.bulkPut(family());
    await mark('not-useful');
    expect(await states()).toMatchObject({ [ID]: 'done', c1: 'new' });
  });
});

describe('not useful', () => {
  const raise = () => db.ruleRaises.get(raiseKey('A05', 'shop:练习店'));

  it('makes the rule stricter for its subject by a quarter, visibly, and settles the alert', async () => {
    await db.alerts.put(sales());
    const settled = await mark('not-useful');
    expect(settled?.state).toBe('done');
    // The catalogue's A05: z 3, a fall of 25 %.
    expect(settled?.raised).toEqual([
      { name: 'z', unit: 'z', was: 3, now: 3.75 },
      { name: 'fall', unit: 'share', was: 0.25, now: 0.3125 },
    ]);
    expect(await raise()).toMatchObject({ rule: 'A05', times: 1, factor: 1.25 });
  });

  it('adds up, and is taken back one by one', async () => {
    await db.alerts.bulkPut([sales(), sales({ id: 'A05:next', day: '2026-07-16' })]);
    await mark('not-useful');
    const second = await mark('not-useful', 'A05:next');
    expect(second?.raised?.[1]).toEqual({
      name: 'fall',
      unit: 'share',
      was: 0.3125,
      now: 0.390625,
    });
    const back = await mark('reopen', 'A05:next');
    expect(back).toMatchObject({ state: 'seen' });
    expect(back).not.toHaveProperty('raised');
    expect(await raise()).toMatchObject({ times: 1, factor: 1.25 });
    await mark('reopen');
    expect(await raise()).toBeUndefined();
  });

  it('starts from what the operator set for the shop', async () => {
    await db.alerts.put(sales());
    await db.ruleSettings.put({
      key: 'shop:练习店|A05',
      shop: 'shop:练习店',
      rule: 'A05',
      thresholds: { fall: 0.4 },
    });
    expect((await mark('not-useful'))?.raised?.[1]).toMatchObject({ was: 0.4, now: 0.5 });
  });

  it('says honestly that nothing can be stricter', async () => {
    await db.alerts.put(sales());
    await db.ruleSettings.put({
      key: 'shop:练习店|A05',
      shop: 'shop:练习店',
      rule: 'A05',
      thresholds: { fall: 0.95, z: 10 },
    });
    expect((await mark('not-useful'))?.raised).toEqual([]);
  });
});

it('what was shown is no longer new, and what was dealt with stays so', async () => {
  await db.alerts.bulkPut([sales(), sampleAlert('b', { state: 'done' })]);
  await noteSeen(db, [ID, 'b', 'gone'], NOW);
  expect((await db.alerts.get(ID))?.state).toBe('seen');
  expect((await db.alerts.get('b'))?.state).toBe('done');
  expect(await db.alerts.count()).toBe(2);
});
