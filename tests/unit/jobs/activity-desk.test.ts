import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reminderText } from '../../../components/ui/reminder-text';
import { NOTHING_SAID } from '../../../utils/activities/join-seen';
import { pageUrl } from '../../../utils/insights/rules/page-urls';
import { activityBoard, nearMoments, saveActivity } from '../../../utils/jobs/activity-desk';
import { activityResults } from '../../../utils/jobs/activity-results';
import { digestCaptures } from '../../../utils/jobs/digest-captures';
import { recordReading } from '../../../utils/jobs/record-reading';
import { remind } from '../../../utils/jobs/remind';
import type { ActivityDraft, ActivityResult } from '../../../utils/model/activity';
import { addDays, DAY_LENGTH, type Day, HOUR, startOfDay, weekday } from '../../../utils/model/day';
import type { ActivityRow, MetricFigure, Reading, TableRow } from '../../../utils/model/reading';
import type { Reminder } from '../../../utils/model/reminder';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings';
import type { TodaySnapshot } from '../../../utils/model/today';
import { Database } from '../../../utils/store/database';
import { shopDay } from '../../practice/shop/shop-day';
import { stubI18n } from '../i18n-stub';

const DAY = '2026-08-27';
const NOW = startOfDay(DAY) + 9 * HOUR;
const SHOP = 'shop:练习店';
let db: Database;
let name: string;

beforeEach(() => {
  name = `activity-${crypto.randomUUID()}`;
  db = new Database(name);
});
afterEach(() => db.delete());

const shop = { name: '练习店' };
const figure = (metric: MetricFigure['metric'], value: number): MetricFigure => ({
  ...{ metric, label: metric, raw: String(value), found: 'layout' },
  figure: { kind: 'exact', value },
});

/** A page as it would be read on the morning after the day it speaks of. */
function look(page: Reading['page'], at: number, parts: Reading['parts'], day?: Day): Reading {
  const url = pageUrl(page) ?? '';
  return {
    ...{ page, layout: 'meaning', url, takenAt: at, shop, parts, trouble: [] },
    scope: { period: day ? { kind: 'day', day } : { kind: 'live', day: DAY }, device: 'all' },
  };
}

function activityPage(row: Partial<ActivityRow>): Reading {
  const whole = { name: '囤货节', id: '9', phases: [], gates: [], items: [], ...row };
  return look('qn.activity', NOW, [{ kind: 'activities', rows: [whole] }]);
}

/** As the background records them, without preparing the picture of today after each. */
async function record(readings: Reading[]): Promise<void> {
  for (const reading of readings)
    expect(await recordReading(db, reading, '0.1.0')).toMatchObject({ ok: true });
  await digestCaptures(db);
}

/** Sixty days of sales up to yesterday; each day is read the next morning. */
function salesDays(sales: (day: Day, back: number) => number): Reading[] {
  return Array.from({ length: 60 }, (_, i) => {
    const day = addDays(DAY, i - 60);
    const value = sales(day, 60 - i);
    const at = startOfDay(addDays(day, 1)) + 9 * HOUR;
    return look('sycm.home', at, [{ kind: 'metrics', figures: [figure('pay_amt', value)] }], day);
  });
}

const draft = (more: Partial<ActivityDraft>): ActivityDraft => ({
  ...NOTHING_SAID,
  ...{ shop: SHOP, kind: 'coins', name: '淘金币', joins: true },
  ...more,
});

describe('the ledger', () => {
  it('holds what registration pages say, with a planted price breach and a gate that is missed', async () => {
    const shelf = (price: number, daysAgo: number): Reading => {
      const row: TableRow = {
        subject: { kind: 'item', name: '书架', id: '702100000', of: 'own' },
        figures: [figure('shelf_price', price), figure('shelf_stock', 40)],
      };
      const at = NOW - daysAgo * DAY_LENGTH;
      return {
        ...look('qn.items', at, [{ kind: 'table', rows: [row] }]),
        scope: { period: { kind: 'live', day: addDays(DAY, -daysAgo) }, device: 'all' },
      };
    };
    const item = {
      subject: { kind: 'item' as const, name: '书架', id: '702100000', of: 'own' as const },
      prices: [
        { kind: 'shown' as const, raw: '799.01', figure: figure('shelf_price', 799.01).figure },
      ],
      stock: { raw: '50', figure: figure('shelf_stock', 50).figure },
      texts: [],
    };
    await record([
      shelf(799, 12),
      shelf(899, 1),
      activityPage({
        status: '报名中',
        gates: [
          { label: '商品门槛', raw: '库存不少于50件' },
          { label: '商品门槛', raw: '近30天最低价' },
        ],
        items: [item],
      }),
    ]);
    const { activities } = await activityBoard(db, NOW);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ name: '囤货节', standing: 'open', kind: 'theme' });
    expect(activities[0]?.prices[0]).toMatchObject({
      ...{ planned: 799.01, verdict: 'too-high', promised: 50, stock: { pieces: 40 } },
      lowest: { price: 799, at: NOW - 12 * DAY_LENGTH, where: 'shelf' },
    });
    expect(activities[0]?.gates).toMatchObject([
      { verdict: 'missed', by: 'own' },
      { verdict: 'missed', by: 'own', why: 'price-above' },
    ]);
  });

  it('keeps of what the operator says only what differs from the page', async () => {
    const to = NOW + 3 * DAY_LENGTH;
    await record([activityPage({ phases: [{ label: '报名时间', raw: '', from: NOW, to }] })]);
    const [known] = (await activityBoard(db, NOW)).activities;
    const times = { ...known?.times, from: NOW + 9 * DAY_LENGTH };
    const saved = await saveActivity(db, draft({ id: known?.id, name: '囤货节', times }), NOW);
    expect(saved).toEqual({ refused: null, id: known?.id });
    const later = activityPage({
      phases: [{ label: '报名时间', raw: '', from: NOW, to: to + HOUR }],
    });
    await record([{ ...later, takenAt: NOW + HOUR }]);
    const [after] = (await activityBoard(db, NOW)).activities;
    expect(after).toMatchObject({
      kind: 'coins',
      ownTimes: ['from'],
      times: { signUpBy: to + HOUR },
    });
  });

  it('reckons with the fees that a page prints, and first with what the operator says', async () => {
    const fees = [
      { label: '技术服务费', text: '3%' },
      { label: '保底费', text: '¥3,600.00' },
    ];
    await record([activityPage({ fees })]);
    const costsNow = async () => (await activityBoard(db, NOW)).activities[0]?.costs;
    expect(await costsNow()).toEqual({ fixed: 3600, rate: 0.03 });
    const [known] = (await activityBoard(db, NOW)).activities;
    const times = { from: NOW };
    const costs = { fixed: 3000, rate: 0.03, ads: 200 };
    await saveActivity(db, draft({ id: known?.id, name: '囤货节', times, costs }), NOW);
    expect((await db.activities.toArray())[0]?.own.costs).toEqual({ fixed: 3000, ads: 200 });
    await record([
      { ...activityPage({ fees: [{ label: '技术服务费', text: '2%' }] }), takenAt: NOW + HOUR },
    ]);
    expect(await costsNow()).toEqual({ fixed: 3000, rate: 0.02, ads: 200 });
  });

  it('names new products of the shelf until each stands in it or is left out', async () => {
    const row = (id: string, day: Day): TableRow => ({
      subject: { kind: 'item', name: `商品${id}`, id, of: 'own' },
      figures: [figure('shelf_price', 59)],
      texts: [{ label: '发布时间', text: `${day} 14:07` }],
    });
    const rows = [row('702100001', addDays(DAY, -3)), row('702100002', addDays(DAY, -30))];
    await record([look('qn.items', NOW, [{ kind: 'table', rows }])]);
    const { fresh } = await activityBoard(db, NOW);
    expect(fresh).toMatchObject([{ shop: SHOP, item: '702100001', name: '商品702100001' }]);
    const items = [{ id: '702100001' }];
    const own = { kind: 'new-product', name: '新品', joins: false, items, times: { from: NOW } };
    await saveActivity(db, draft(own), NOW);
    expect((await activityBoard(db, NOW)).fresh).toEqual([]);
  });

  it('gives a small promotion three days, and refuses what cannot stand', async () => {
    expect(await saveActivity(db, draft({ name: '' }), NOW)).toEqual({ refused: 'no-name' });
    await saveActivity(db, draft({ kind: 'sms', name: '短信', times: { from: NOW } }), NOW);
    const { activities, moments } = await activityBoard(db, NOW);
    expect(activities).toHaveLength(1);
    expect(activities[0]?.times.to).toBe(startOfDay(addDays(DAY, 3)));
    expect(moments).toEqual([]);
  });
});

describe('what came of it', () => {
  /** An ordinary week, 10,000 to 16,000, with a little that is not: two days 2 % up and down. */
  const ordinary = (day: Day, back: number) =>
    Math.round((9000 + 1000 * weekday(day)) * (1 + 0.02 * ((back % 3) - 1)));
  const times = {
    from: startOfDay(addDays(DAY, -11)) + 10 * HOUR,
    to: startOfDay(addDays(DAY, -8)) + 22 * HOUR,
  };
  const resultOf = async (sales: (day: Day, back: number) => number): Promise<ActivityResult> => {
    await record(salesDays(sales));
    const saved = await saveActivity(db, draft({ times }), NOW);
    const id = saved.refused === null ? saved.id : '';
    return (await activityResults(db, [id], NOW))[id] ?? { kind: 'undated' };
  };

  it('says of an activity without effect that none can be seen', async () => {
    expect(await resultOf(ordinary)).toMatchObject({
      kind: 'measured',
      of: 'shop',
      significant: false,
    });
  });

  it('says the same of an activity of the practice shop, where nothing was planted', async () => {
    const scenario = { seed: 'rain-on-bamboo', today: DAY, happenings: [] };
    const sales = (day: Day) => shopDay(scenario, day, 'all').visits.payCents / 100;
    expect(await resultOf(sales)).toMatchObject({ kind: 'measured', significant: false });
  });

  it('sees sales that doubled, less what the days after lack', async () => {
    const result = await resultOf((day, back) => {
      const usual = ordinary(day, back);
      if (back <= 11 && back >= 8) return usual * 2;
      return back < 8 ? Math.round(usual * 0.9) : usual;
    });
    expect(result).toMatchObject({ kind: 'measured', significant: true });
    if (result.kind !== 'measured') return;
    expect(result.gross / result.during.expected).toBeCloseTo(1, 1);
    expect(result.pullForward).toBeLessThan(0);
    expect(result.net).toBeCloseTo(result.gross + (result.pullForward ?? 0), 2);
    expect(result.low).toBeGreaterThan(0);
    expect(result.why).toBe('no-margin');
  });

  it('names the days that were not read', async () => {
    const gap = addDays(DAY, -9);
    await record(
      salesDays(ordinary).filter(
        ({ scope }) => scope.period.kind === 'day' && scope.period.day !== gap,
      ),
    );
    const saved = await saveActivity(db, draft({ times }), NOW);
    const id = saved.refused === null ? saved.id : '';
    expect((await activityResults(db, [id], NOW))[id]).toEqual({
      ...{ kind: 'too-little', why: 'unread-days', days: [gap] },
    });
  });
});

describe('reminders', () => {
  const SETTINGS = { ...DEFAULT_SETTINGS, remind: { asked: true, minute: 23 * 60 } };
  let told: Reminder[] = [];
  const tell = async (reminder: Reminder) => void told.push(reminder);

  beforeEach(async () => {
    fakeBrowser.reset();
    await stubI18n();
    told = [];
    browser.permissions.contains = vi.fn(async () => true);
  });

  /** What a worker does that was just started: nothing of an earlier one is left but the disk. */
  async function started(now: number): Promise<string[]> {
    db.close();
    db = new Database(name);
    told = [];
    const moments = await nearMoments(db, now);
    const today = { day: DAY, alerts: [], more: { cards: 0, urgent: 0 }, deadlines: [], pages: [] };
    await remind({ ...today, moments } as unknown as TodaySnapshot, SETTINGS, now, tell);
    return told.flatMap((one) =>
      one.kind === 'moments' ? one.steps.map(({ lead, moment }) => `${moment.what} ${lead}`) : [],
    );
  }
  const alarm = async () => (await browser.alarms.get('reminder'))?.scheduledTime;

  it('are told once each, by whatever worker, and the alarm is set anew at its start', async () => {
    const by = NOW + 8 * DAY_LENGTH + HOUR;
    await record([
      activityPage({
        status: '报名中',
        phases: [{ label: '报名时间', raw: '', from: NOW, to: by }],
      }),
    ]);
    expect(await started(NOW + 2 * HOUR)).toEqual([]);
    await browser.alarms.clear('reminder');
    expect(await started(by - 7 * DAY_LENGTH + HOUR)).toEqual(['sign-up-ends T-7d']);
    expect(told.map(reminderText)[0]?.message).toContain('囤货节：报名截止');
    expect(await started(by - 7 * DAY_LENGTH + 2 * HOUR)).toEqual([]);
    // The browser was shut for six days: what is of use still is told, what came before is not.
    expect(await started(by - 23 * HOUR)).toEqual(['sign-up-ends T-24h']);
    expect(await started(by - 22 * HOUR)).toEqual([]);
    expect(await started(by + HOUR)).toEqual([]);
  });

  it('wait for the next step, the nearest first', async () => {
    const from = NOW + 3 * DAY_LENGTH;
    await saveActivity(db, draft({ times: { from, to: from + DAY_LENGTH } }), NOW);
    expect(await started(NOW)).toEqual([]);
    // the operator's own hour comes before the 48 hours ahead
    expect(await alarm()).toBe(startOfDay(DAY) + 23 * HOUR);
    expect(await started(from - 47 * HOUR)).toEqual(['starts T-48h']);
    expect(await started(from)).toEqual(['starts T']);
    expect(await started(from + DAY_LENGTH)).toEqual(['ends T']);
    const review = startOfDay(addDays(DAY, 5)) + 9 * HOUR;
    expect(await started(review)).toEqual(['review T+1']);
    expect(await started(review + 6 * DAY_LENGTH)).toEqual([]);
  });

  it('are told again of a start that was put off', async () => {
    const from = NOW + DAY_LENGTH;
    const saved = await saveActivity(db, draft({ times: { from } }), NOW);
    expect(await started(NOW)).toEqual(['starts T-48h']);
    const id = saved.refused === null ? saved.id : '';
    await saveActivity(db, draft({ id, times: { from: from + 5 * HOUR } }), NOW);
    expect(await started(NOW + HOUR)).toEqual(['starts T-48h']);
  });
});
