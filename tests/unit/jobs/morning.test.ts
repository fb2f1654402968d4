import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMorning, type Morning } from '../../../utils/jobs/morning';
import { panelView } from '../../../utils/jobs/panel-view';
import {
  addDays,
  DAY_LENGTH,
  type Day,
  dayIndexInYear,
  HOUR,
  startOfDay,
  weekday,
} from '../../../utils/model/day';
import type { Reading } from '../../../utils/model/reading';
import { DAY_STATE, DAYS_PER_CHUNK } from '../../../utils/model/series';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/model/settings';
import type { TodaySnapshot } from '../../../utils/model/today';
import { Database } from '../../../utils/store/database';
import { sampleAlert } from '../insights/sample-alert';
import { homeReading, itemReading, metricFigure, sampleListing } from '../store/sample-capture';

/** A Thursday far from every promotion, 11:00 in Shanghai. */
const TODAY = '2026-07-23';
const YESTERDAY = addDays(TODAY, -1);
const HOME_URL = 'https://sycm.taobao.com/portal/home.htm';
const REVIEWS_URL = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';
const ITEM_URL = 'https://detail.tmall.com/item.htm?id=601234567890';

let db: Database;
let morning: Morning;
let now: number;
let shown: TodaySnapshot | null;
let settings: Settings;

beforeEach(() => {
  db = new Database(`morning-${crypto.randomUUID()}`);
  now = startOfDay(TODAY) + 11 * HOUR;
  shown = null;
  settings = DEFAULT_SETTINGS;
  morning = newMorning();
});
afterEach(async () => {
  await morning.settled();
  await db.delete();
});

/** What a worker that was stopped and started again has: the database, and nothing else. */
function newMorning(): Morning {
  return createMorning({
    db,
    now: () => now,
    reader: '0.1.0',
    settings: async () => settings,
    last: async () => shown,
    show: async (today) => {
      shown = today;
    },
  });
}

/** An ordinary day: busier at the weekend, with a little noise that depends on the day. */
function dayReading(day: Day, uv: number, buyers: number, aov = 120): Reading {
  return homeReading(
    day,
    [
      metricFigure('uv', uv),
      metricFigure('pay_buyers', buyers),
      metricFigure('pay_amt', buyers * aov),
      metricFigure('cvr', buyers / uv),
      metricFigure('aov', aov),
    ],
    now,
  );
}

function ordinary(day: Day): Reading {
  const uv = (weekday(day) > 5 ? 9000 : 7000) + (Number(day.slice(8)) % 5) * 40;
  return dayReading(day, uv, Math.round(uv * 0.03));
}

async function readHistory(days = 60): Promise<void> {
  for (let back = days; back > 1; back--)
    await morning.record(ordinary(addDays(TODAY, -back)), HOME_URL);
}

const rules = (today: TodaySnapshot) => today.alerts.map((alert) => alert.rule);

describe('the morning', () => {
  it('finds the drop of yesterday once there is history, with its parts under it', async () => {
    await readHistory();
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    const today = await morning.today();
    expect(rules(today).filter((rule) => rule !== 'A47')).toEqual(['A05', 'A01', 'A03']);
    const [sales] = today.alerts;
    expect(sales?.children?.length).toBe(2);
    const why = sales?.why;
    expect(why && why.visitors + why.conversion + why.spend).toBeCloseTo(why?.change ?? 0, 6);
    expect(shown).toEqual(today);
  });

  it('says nothing on an ordinary day, and nothing without history', async () => {
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    expect(rules(await morning.today())).toEqual(['A47']);
    await readHistory();
    await morning.record(ordinary(YESTERDAY), HOME_URL);
    expect(rules(await morning.today())).toEqual(['A47']);
  });

  it('finds the same after the worker was stopped before it could digest', async () => {
    await readHistory();
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    await morning.settled();
    await Promise.all([db.years.clear(), db.meta.clear(), db.alerts.clear()]);
    expect(rules(await newMorning().today())).toContain('A05');
  });

  it('keeps a leap out of trends and alerts until a second look hours apart confirms it', async () => {
    await readHistory();
    const stateOf = async (metric: 'uv' | 'pay_amt') => {
      await morning.settled();
      const [year] = await db.years.where('subject').equals('shop:练习店').toArray();
      const row = year?.metrics.indexOf(metric) ?? -1;
      return year?.states[row * DAYS_PER_CHUNK + dayIndexInYear(YESTERDAY)];
    };
    // 4 visitors where every other day has seven thousand and more.
    await morning.record(dayReading(YESTERDAY, 4, 1, 1), HOME_URL);
    expect(rules(await morning.today())).toEqual(['A47']);
    expect([await stateOf('uv'), await stateOf('pay_amt')]).toEqual([
      DAY_STATE.suspect,
      DAY_STATE.suspect,
    ]);
    now += HOUR;
    await morning.record(dayReading(YESTERDAY, 4, 1, 1), HOME_URL);
    await morning.today();
    expect(await stateOf('uv')).toBe(DAY_STATE.suspect);
    now += 2 * HOUR;
    await morning.record(dayReading(YESTERDAY, 4, 1, 1), HOME_URL);
    expect(rules(await morning.today())).toContain('A05');
    expect(await stateOf('uv')).toBe(DAY_STATE.settled);
  });

  it('keeps what the operator decided about an alert', async () => {
    await readHistory();
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    const [sales] = (await morning.today()).alerts;
    const after = await morning.markAlert(sales?.id ?? '', 'done');
    expect(rules(after)).not.toContain('A05');
    expect(rules(await newMorning().today())).not.toContain('A05');
  });

  it('tells an unread page only after the hour of the gap, until it is read', async () => {
    now = startOfDay(TODAY) + 10 * HOUR;
    expect(rules(await morning.today())).toEqual([]);
    now = startOfDay(TODAY) + 11 * HOUR;
    const gaps = (await morning.today()).alerts;
    expect(gaps.map((alert) => alert.link.page).sort()).toEqual(['qn.reviews', 'sycm.home']);
    await morning.record(ordinary(YESTERDAY), HOME_URL);
    expect((await morning.today()).alerts.map((alert) => alert.link.page)).toEqual(['qn.reviews']);
  });

  it('does not take today so far, or a refused look, for yesterday read', async () => {
    const live = { period: { kind: 'live' as const, day: TODAY }, device: 'all' as const };
    await morning.record({ ...ordinary(YESTERDAY), scope: live }, HOME_URL);
    const unclear = { period: { kind: 'unknown' as const }, device: 'all' as const };
    await morning.record({ ...ordinary(YESTERDAY), scope: unclear }, HOME_URL);
    const gaps = (await morning.today()).alerts.map((alert) => alert.link.page);
    expect(gaps.sort()).toEqual(['qn.reviews', 'sycm.home']);
  });

  it('forgets a slider once the shop was read', async () => {
    const slider: Reading = {
      ...ordinary(YESTERDAY),
      shop: undefined,
      parts: [],
      trouble: [{ field: 'page', why: 'risk-control' }],
    };
    await morning.record(slider, HOME_URL);
    expect((await morning.today()).pages[0]).toMatchObject({ trouble: 'risk-control' });
    now += HOUR;
    await morning.record(ordinary(YESTERDAY), HOME_URL);
    const { alerts, pages } = await morning.today();
    expect(alerts.map((alert) => alert.link.page)).toEqual(['qn.reviews']);
    expect(pages.filter(({ page }) => page === 'sycm.home')).toEqual([
      expect.not.objectContaining({ trouble: 'risk-control' }),
    ]);
  });

  it('brings an alert back that was put aside', async () => {
    await readHistory();
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    const [sales] = (await morning.today()).alerts;
    expect(rules(await morning.markAlert(sales?.id ?? '', 'hour'))).not.toContain('A05');
    now += 4 * HOUR;
    expect(rules(await morning.today())).toContain('A05');
  });

  it('keeps an alert aside until it changes, also after a restart', async () => {
    await readHistory();
    await morning.record(dayReading(YESTERDAY, 4000, 72), HOME_URL);
    const [sales] = (await morning.today()).alerts;
    expect(rules(await morning.markAlert(sales?.id ?? '', 'change'))).not.toContain('A05');
    now += 5 * HOUR;
    expect(rules(await newMorning().today())).not.toContain('A05');
    await morning.record(dayReading(YESTERDAY, 3900, 70), HOME_URL);
    expect(rules(await newMorning().today())).toContain('A05');
  });

  it('asks more of a rule that was not useful, and as much as before when that is taken back', async () => {
    await readHistory();
    // 5,000 of 7,000 visitors and buyers in proportion: about 29 % less than usual.
    await morning.record(dayReading(YESTERDAY, 5000, 150), HOME_URL);
    const id = (await morning.today()).alerts.find(({ rule }) => rule === 'A05')?.id ?? '';
    expect(rules(await morning.markAlert(id, 'not-useful'))).not.toContain('A05');
    const [settled] = (await newMorning().folded()).settled;
    expect(settled?.raised).toContainEqual({ name: 'fall', unit: 'share', was: 0.25, now: 0.3125 });
    await db.alerts.clear();
    now += HOUR;
    expect(rules(await newMorning().today())).not.toContain('A05');
    await db.ruleRaises.clear();
    now += HOUR;
    expect(rules(await newMorning().today())).toContain('A05');
  });

  it('shows how far each part of the morning is', async () => {
    now = startOfDay(TODAY) + 9 * HOUR;
    await morning.record(ordinary(YESTERDAY), HOME_URL);
    const refunds = {
      ...ordinary(YESTERDAY),
      page: 'qn.refunds' as const,
      url: 'https://myseller.taobao.com/home.htm/trade-platform/refund-list',
      scope: { period: { kind: 'unknown' as const }, device: 'unknown' as const },
      parts: [{ kind: 'orders' as const, rows: [] }],
    };
    await morning.record(refunds, refunds.url);
    const states = ({ sections }: TodaySnapshot) =>
      Object.fromEntries(
        sections.map(({ desk, state, read, expected }) => [desk, [state, read, expected]]),
      );
    expect(states(await morning.today())).toMatchObject({
      sales: ['done', 1, 1],
      ads: ['unused', 0, 0],
      service: ['later', 1, 2],
    });
    now += DAY_LENGTH;
    expect(states(await morning.today())).toMatchObject({ service: ['later', 0, 2] });
    const { timetable } = settings;
    settings = { ...settings, timetable: { ...timetable, service: { minute: 570, on: false } } };
    expect(Object.keys(states(await morning.today()))).not.toContain('service');
  });

  it('warns of deadlines of what is snoozed, too', async () => {
    const deadline = now + 3 * HOUR;
    await morning.today();
    const alert = sampleAlert('A17:shop:练习店:2026-07-23', { rule: 'A17', day: TODAY, deadline });
    await db.alerts.put(alert);
    await morning.markAlert(alert.id, 'tomorrow');
    const today = await morning.today();
    expect(rules(today)).not.toContain('A17');
    expect(today.deadlines).toEqual([
      { id: alert.id, rule: 'A17', subjectName: 't', at: deadline },
    ]);
    now = deadline - HOUR;
    expect(rules(await morning.today())).toContain('A17');
  });

  it('tells bad reviews once, and again when there are more', async () => {
    const rows = (texts: string[], writtenAt: number): Reading => ({
      ...ordinary(YESTERDAY),
      page: 'qn.reviews',
      url: REVIEWS_URL,
      takenAt: now,
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [{ kind: 'reviews', rows: texts.map((text) => ({ key: text, text, writtenAt })) }],
    });
    const bad = ['质量太差了', '漏水', '起球'];
    const old = now - 60 * DAY_LENGTH;
    await morning.record(rows(bad.slice(0, 1), now - HOUR), REVIEWS_URL);
    const [first] = (await morning.today()).alerts.filter(({ rule }) => rule === 'A23');
    expect(rules(await morning.markAlert(first?.id ?? '', 'done'))).not.toContain('A23');
    now += HOUR;
    await morning.record(rows(['发货太慢', '掉色'], old), REVIEWS_URL);
    expect(rules(await morning.today())).not.toContain('A23');
    now += HOUR;
    await morning.record(rows(bad, now - HOUR), REVIEWS_URL);
    const [again] = (await morning.today()).alerts.filter(({ rule }) => rule === 'A23');
    expect(again?.evidence[0]).toMatchObject({ label: 'newBadReviews', figure: { value: 3 } });
  });

  it('tells a review that has turned bad since it was first seen', async () => {
    const row = { key: 'r', text: '很好看', writtenAt: now - 20 * DAY_LENGTH };
    const look = (more: object): Reading => ({
      ...ordinary(YESTERDAY),
      page: 'qn.reviews',
      url: REVIEWS_URL,
      takenAt: now,
      scope: { period: { kind: 'unknown' }, device: 'unknown' },
      parts: [{ kind: 'reviews', rows: [{ ...row, ...more }] }],
    });
    await morning.record(look({}), REVIEWS_URL);
    expect(rules(await morning.today())).not.toContain('A23');
    now += HOUR;
    await morning.record(look({ followUp: '用了一周就漏水，失望' }), REVIEWS_URL);
    expect(rules(await morning.today())).toContain('A23');
  });

  it('tells a rival’s lower price and new title after the second snapshot', async () => {
    const before = sampleListing();
    const after = sampleListing({
      title: '春秋新款连衣裙女 法式',
      prices: [{ kind: 'shown', raw: '99.00', figure: { kind: 'exact', value: 99 } }],
    });
    expect(await morning.snapshot(itemReading(before, now), ITEM_URL)).toMatchObject({
      version: 'first',
    });
    now += HOUR;
    expect(await morning.snapshot(itemReading(after, now), ITEM_URL)).toMatchObject({
      version: 'changed',
    });
    expect(rules(await morning.today()).filter((rule) => rule !== 'A47')).toEqual(['A39', 'A40']);
    const view = await panelView(db, itemReading(after, now));
    expect(view).toMatchObject({ kind: 'listing', versions: 2 });
  });
});

describe('what is not certain', () => {
  it.each([
    ['no shop', (r: Reading) => ({ ...r, shop: undefined }), 'not-certain'],
    [
      'no period',
      (r: Reading) => ({ ...r, scope: { ...r.scope, period: { kind: 'unknown' as const } } }),
      'not-certain',
    ],
    [
      'a slider',
      (r: Reading) => ({ ...r, trouble: [{ field: 'page', why: 'risk-control' } as const] }),
      'page-trouble',
    ],
    [
      'another kind of page',
      (r: Reading) => ({ ...r, url: 'https://sycm.taobao.com/' }),
      'malformed',
    ],
    ['another moment', (r: Reading) => ({ ...r, takenAt: now - DAY_LENGTH }), 'malformed'],
    [
      'another host',
      (r: Reading) => ({ ...r, url: 'https://qn.taobao.com/home.htm' }),
      'malformed',
    ],
  ])('is refused and not stored: %s', async (_, change, why) => {
    const outcome = await morning.record(change(ordinary(YESTERDAY)), HOME_URL);
    expect(outcome).toMatchObject({ ok: false, why });
    expect(await db.captures.count()).toBe(0);
  });

  it('tells a full disk, loses nothing, and goes on when there is room again', async () => {
    await readHistory(10);
    const stored = await db.captures.count();
    // What the browser's own database does when the disk is full.
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await morning.record(ordinary(YESTERDAY), HOME_URL)).toMatchObject({ why: 'disk-full' });
    add.mockRestore();
    expect(await db.captures.count()).toBe(stored);
    expect(await morning.record(ordinary(YESTERDAY), HOME_URL)).toMatchObject({ ok: true });
  });
});

describe('the panel of the home page', () => {
  it('sets the day beside the same weekday and gives thirty days of line', async () => {
    await readHistory(40);
    const reading = dayReading(YESTERDAY, 7000, 210);
    await morning.record(reading, HOME_URL);
    await morning.settled();
    const view = await panelView(db, reading);
    if (view.kind !== 'home') throw new Error(view.kind);
    const uv = view.main.find((row) => row.metric === 'uv');
    expect(uv?.line.length).toBe(30);
    expect(uv?.lastWeek).toMatchObject({ kind: 'compared', days: [addDays(YESTERDAY, -7)] });
    expect(view.daysStored).toBe(40);
  });
});
