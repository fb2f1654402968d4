import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestCaptures, digestSome } from '../../../utils/jobs/digest-captures';
import { knownShops } from '../../../utils/jobs/known-shops';
import { listShops } from '../../../utils/jobs/list-shops';
import { loadSeries } from '../../../utils/jobs/load-series';
import { memberBoard, sayMemberShop, shopOfReading } from '../../../utils/jobs/member-shop';
import type { Morning } from '../../../utils/jobs/morning';
import { savePromo, undoPromo } from '../../../utils/jobs/promo-desk';
import { recordReading } from '../../../utils/jobs/record-reading';
import { addDays, type Day, HOUR, startOfDay } from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { DAY_STATE } from '../../../utils/model/series';
import { Database } from '../../../utils/store/database';
import { newestReadings } from '../../../utils/store/page-readings';
import { promoChanges } from '../../../utils/store/promo-changes';
import { refolds } from '../../../utils/store/refolds';
import { figures } from '../insights/rules/said-by';
import { homeReading } from '../store/sample-capture';
import { testMorning } from './test-morning';

const DAY = '2026-06-18';
const SHOP = 'shop:练习店';
const MEMBER = 'shop:练习家的小二';
const NOW = startOfDay('2026-07-20') + 9 * HOUR;

let db: Database;
beforeEach(() => {
  db = new Database(`refold-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const morningAfter = (day: Day) => startOfDay(addDays(day, 1)) + 9 * HOUR;

function spend(day: Day, cost: number, name = MEMBER.slice(5)): Reading {
  return {
    page: 'ali.report',
    layout: 'meaning',
    url: 'https://one.alimama.com/index.html#!/report/account',
    takenAt: morningAfter(day),
    shop: { name, id: '330055' },
    scope: { period: { kind: 'day', day }, device: 'unknown', window: 15 },
    parts: [{ kind: 'metrics', figures: figures({ cost }) }],
    trouble: [],
  };
}

async function read(...readings: Reading[]): Promise<void> {
  for (const reading of readings)
    expect(await recordReading(db, reading, '0.1.0')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

const costOn = async (subject: string, day: Day) => {
  const [cost] = await loadSeries(db, subject, 'unknown//15', ['cost'], day, day);
  return cost?.days[0]?.value;
};
const uvOn = async (day: Day) => {
  const [uv] = await loadSeries(db, SHOP, 'all//', ['uv'], day, day);
  return uv?.days[0];
};

describe('a member of the advertising console', () => {
  beforeEach(() =>
    read(homeReading(DAY, figures({ uv: 900 }), morningAfter(DAY)), spend(DAY, 120)),
  );

  it('is asked about until its shop is said', async () => {
    const shops = [{ subject: SHOP, name: '练习店' }];
    const one = { member: MEMBER, name: '练习家的小二' };
    expect(await memberBoard(db)).toEqual({ members: [{ ...one, shop: null }], shops });
    await sayMemberShop(db, { member: MEMBER, shop: SHOP }, NOW);
    expect(await memberBoard(db)).toEqual({ members: [{ ...one, shop: SHOP }], shops });
  });

  it('has its figures under its shop, those of before and those to come', async () => {
    expect(await costOn(MEMBER, DAY)).toBe(120);
    await sayMemberShop(db, { member: MEMBER, shop: SHOP }, NOW);
    await read(spend(addDays(DAY, 1), 80));
    expect(await costOn(SHOP, DAY)).toBe(120);
    expect(await costOn(SHOP, addDays(DAY, 1))).toBe(80);
    expect(await costOn(MEMBER, DAY)).toBeNull();
    expect((await uvOn(DAY))?.value).toBe(900);
    expect(await newestReadings(db, SHOP, 'ali.report', 0)).toHaveLength(2);
    expect(await newestReadings(db, MEMBER, 'ali.report', 0)).toHaveLength(0);
    expect(await shopOfReading(db, spend(DAY, 1))).toBe(SHOP);
  });

  it('is no shop of its own any more, and is one again when that was a mistake', async () => {
    await sayMemberShop(db, { member: MEMBER, shop: SHOP }, NOW);
    await digestCaptures(db);
    expect(await knownShops(db)).toEqual([SHOP]);
    expect((await listShops(db, NOW)).map(({ subject }) => subject)).toEqual([SHOP]);
    await sayMemberShop(db, { member: MEMBER, shop: MEMBER }, NOW);
    await digestCaptures(db);
    expect(await costOn(SHOP, DAY)).toBeNull();
    expect(await costOn(MEMBER, DAY)).toBe(120);
    expect((await uvOn(DAY))?.value).toBe(900);
    expect((await knownShops(db)).sort()).toEqual([SHOP, MEMBER].sort());
  });

  it('takes what was found and decided of it along', async () => {
    const plan = `${MEMBER}>plan:7`;
    await db.decisions.put({
      id: 'd',
      shop: MEMBER,
      subject: plan,
      subjectName: '计划',
      kind: 'budget',
      what: '',
      at: NOW,
      notedAt: NOW,
    });
    await db.meta.put({
      key: `judged:${MEMBER}`,
      value: { shop: MEMBER, shopName: '', day: DAY, judgedAt: NOW, mark: '', verdicts: [] },
    });
    await sayMemberShop(db, { member: MEMBER, shop: SHOP }, NOW);
    expect(await db.decisions.get('d')).toMatchObject({ shop: SHOP, subject: `${SHOP}>plan:7` });
    expect(await db.meta.get(`judged:${MEMBER}`)).toBeUndefined();
  });

  it('that is called as its shop is not asked about', async () => {
    await read(spend(DAY, 50, '练习店'));
    expect((await memberBoard(db)).members.map(({ member }) => member)).toEqual([MEMBER]);
    expect(await costOn(SHOP, DAY)).toBe(50);
  });
});

describe('a change of the promotion calendar', () => {
  const sale = { event: '店庆', weight: 'major', from: DAY, to: DAY, off: false } as const;

  const QUIET = '2026-04-15';

  /** Twelve ordinary days of 100 visitors, then one of 9,000, which no second look confirmed. */
  beforeEach(async () => {
    for (let back = 12; back > 0; back--)
      await read(
        homeReading(
          addDays(QUIET, -back),
          figures({ uv: 100 }),
          morningAfter(addDays(QUIET, -back)),
        ),
      );
    await read(homeReading(QUIET, figures({ uv: 9_000 }), morningAfter(QUIET)));
  });

  it('believes the leap of a day that is a promotion now, and doubts it again', async () => {
    expect(await uvOn(QUIET)).toMatchObject({ value: 9_000, state: DAY_STATE.suspect });
    await savePromo(db, { ...sale, from: QUIET, to: QUIET }, NOW);
    await digestCaptures(db);
    expect(await uvOn(QUIET)).toMatchObject({ value: 9_000, state: DAY_STATE.provisional });
    const [kept] = await promoChanges(db);
    await undoPromo(db, kept?.key ?? '', NOW);
    await digestCaptures(db);
    expect(await uvOn(QUIET)).toMatchObject({ value: 9_000, state: DAY_STATE.suspect });
    expect(await refolds(db)).toEqual([]);
  });

  it('folds nothing anew for days that were never folded', async () => {
    await savePromo(db, { ...sale, from: '2026-12-01', to: '2026-12-03' }, NOW);
    expect(await refolds(db)).toEqual([]);
  });
});

describe('folding a long log anew', () => {
  const LONG = 430;
  let morning: Morning;
  let now: number;

  beforeEach(async () => {
    now = morningAfter(addDays(DAY, LONG));
    morning = testMorning(db, () => now);
    for (let at = 0; at < LONG; at++) {
      const day = addDays(DAY, at);
      await recordReading(db, homeReading(day, figures({ uv: 500 + at }), morningAfter(day)), '1');
    }
    await digestCaptures(db);
  });

  it('lets a reading be recorded between its slices', async () => {
    await db.meta.put({ key: 'foldVersion', value: 0 });
    const settled = morning.settled().then(() => 'all folded');
    const url = 'https://sycm.taobao.com/portal/home.htm';
    const fresh = { ...homeReading(addDays(DAY, LONG), figures({ uv: 7 }), now), url };
    const recorded = morning.record(fresh, url).then(({ ok }) => ok && 'recorded');
    expect(await Promise.race([settled, recorded])).toBe('recorded');
    await settled;
    await morning.settled();
    expect((await uvOn(DAY))?.value).toBe(500);
    expect((await uvOn(addDays(DAY, LONG)))?.value).toBe(7);
  });

  it('comes to the same end wherever the worker was stopped', async () => {
    const tables = async () => ({
      years: await db.years.toArray(),
      ledgers: await db.ledgers.toArray(),
    });
    const before = await tables();
    await db.meta.put({ key: 'foldVersion', value: 0 });
    expect(await digestSome(db)).toBe(false);
    expect(await digestSome(db)).toBe(false);
    await digestCaptures(db);
    expect(await tables()).toEqual(before);
  });
});
