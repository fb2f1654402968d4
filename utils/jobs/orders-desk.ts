import { freshTabs } from '../insights/rules/live-pages';
import { pageUrl } from '../insights/rules/page-urls';
import { addDays, DAY_LENGTH, dayOf, type Instant } from '../model/day';
import type { ClockSummary } from '../model/orders-clock';
import {
  type OrdersDesk,
  type OrdersRules,
  SCORE_IDS,
  type ShopOrders,
} from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { ShopPlatform } from '../model/service-desk';
import { clockSummary } from '../orders/clock-groups';
import { scoreBoard } from '../orders/score-board';
import { sweptEntries } from '../orders/sweep-clock';
import { todoCounters } from '../orders/todo-counters';
import { shopPlatform } from '../service/shop-platform';
import { allClockEntries, changeClock, clockEntry } from '../store/clock';
import type { Database } from '../store/database';
import { keepOrdersRules, ordersRules } from '../store/orders-rules';
import { newestReadings } from '../store/page-readings';
import { knownShops, shopNameOf } from './known-shops';
import { loadSeries, WHOLE_SHOP } from './load-series';

/**
 * The pages of each platform whose lists and counters make the desk, in the order in which they are
 * worth opening; the digits of 拼多多 are drawn and give counters without a figure.
 */
const LIVE_PAGES: Record<ShopPlatform, readonly PageId[]> = {
  taobao: ['qn.home', 'qn.refunds', 'qn.orders', 'qn.violations'],
  jd: ['jd.orders'],
  pdd: ['pdd.seller'],
  douyin: ['douyin.shop', 'douyin.orders'],
  '1688': ['1688.orders'],
  amazon: [],
};
const SCORE_PAGES = ['qn.voc', 'sycm.service', 'qn.activity'] as const satisfies PageId[];
/** What says how a shop stands; not every shop has violations, and activities only lend gates. */
const EXPECTED: Record<ShopPlatform, readonly PageId[]> = {
  ...LIVE_PAGES,
  taobao: ['qn.home', 'qn.refunds', 'qn.orders', 'qn.voc'],
  pdd: [],
};

/** Scores and gates hold longer than lists; they are shown with their day. */
const LOOK_BACK = 30;
const TREND_DAYS = 60;
const SHOWN_CLOSED = 2 * DAY_LENGTH;

/** All that the view of the desk shows. What was recorded must be digested before. */
export async function ordersDesk(db: Database, now: Instant): Promise<OrdersDesk> {
  const [stored, rules, subjects] = await Promise.all([
    allClockEntries(db),
    ordersRules(db),
    knownShops(db),
  ]);
  const entries = sweptEntries(stored, now);
  const shops = await Promise.all(subjects.map((shop) => shopOrders(db, shop, rules, now)));
  const withTime = (at: Instant | null) => at ?? Number.MAX_SAFE_INTEGER;
  return {
    now,
    clock: entries
      .filter(({ closed }) => !closed)
      .toSorted((a, b) => withTime(a.at) - withTime(b.at)),
    closed: entries
      .flatMap((entry) => (entry.closed ? [{ entry, at: entry.closed.at }] : []))
      .filter(({ at }) => now - at <= SHOWN_CLOSED)
      .toSorted((a, b) => b.at - a.at)
      .map(({ entry }) => entry),
    shops: shops.filter(({ isRead }) => isRead).map(({ isRead: _isRead, ...shop }) => shop),
    silent: shops
      .filter(({ isRead }) => !isRead)
      .map(({ shop, name, platform, unread }) => ({ shop, name, platform, unread })),
    rules,
  };
}

/** Keeps what the operator set; deadlines without a printed time follow it from their next look. */
export function saveOrdersRules(db: Database, rules: OrdersRules): Promise<void> {
  const leads = Object.entries(rules.leads).map(([kind, hours]) => [
    kind,
    [...new Set(hours)].toSorted((a, b) => b - a),
  ]);
  return keepOrdersRules(db, {
    ...rules,
    leads: Object.fromEntries(leads) as OrdersRules['leads'],
  });
}

/** Takes a deadline as dealt with, or takes that back. */
export async function markDeadline(
  db: Database,
  id: string,
  done: boolean,
  now: Instant,
): Promise<void> {
  const entry = await clockEntry(db, id);
  if (!entry) return;
  const { closed: _closed, ...open } = entry;
  await changeClock(db, [done ? { ...open, closed: { at: now, how: 'said' } } : open]);
}

/** The clock in one line, for the prepared picture of today. */
export async function clockLine(db: Database, now: Instant): Promise<ClockSummary> {
  return clockSummary(sweptEntries(await allClockEntries(db), now), now);
}

/** A shop at the desk, and whether any of the desk's pages was read of it. */
async function shopOrders(
  db: Database,
  shop: string,
  rules: OrdersRules,
  now: Instant,
): Promise<ShopOrders & { isRead: boolean }> {
  const since = now - LOOK_BACK * DAY_LENGTH;
  const platform = shopPlatform(shop);
  const live = LIVE_PAGES[platform];
  const pages = [...live, ...(platform === 'taobao' ? SCORE_PAGES : [])];
  const found = await Promise.all(pages.map((page) => newestReadings(db, shop, page, since)));
  const byPage = new Map<PageId, Reading[]>(pages.map((page, at) => [page, found[at] ?? []]));
  const readings = (page: PageId) => byPage.get(page) ?? [];
  const to = dayOf(now);
  const from = addDays(to, -TREND_DAYS);
  const trend = await loadSeries(db, shop, WHOLE_SHOP, SCORE_IDS, from, to);
  const series = Object.fromEntries(trend.map((one) => [one.metric, one]));
  return {
    shop,
    name: shopNameOf(shop),
    platform,
    isRead: pages.some((page) => page !== 'qn.activity' && readings(page).length > 0),
    counters: todoCounters(live.flatMap((page) => freshTabs({ readings, now }, page))),
    ...scoreBoard({ readings, series, gates: rules.gates, now }),
    trend: trend.filter(({ days }) => days.some(({ value }) => value !== null)),
    unread: EXPECTED[platform].flatMap((page) => {
      const readAt = readings(page)[0]?.takenAt ?? null;
      const isFresh = readAt !== null && now - readAt <= DAY_LENGTH;
      return isFresh ? [] : [{ page, url: pageUrl(page) ?? '', readAt }];
    }),
  };
}
