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
import { clockSummary } from '../orders/clock-groups';
import { scoreBoard } from '../orders/score-board';
import { sweptEntries } from '../orders/sweep-clock';
import { todoCounters } from '../orders/todo-counters';
import { allClockEntries, changeClock, clockEntry } from '../store/clock';
import type { Database } from '../store/database';
import { keepOrdersRules, ordersRules } from '../store/orders-rules';
import { newestReadings } from '../store/page-readings';
import { knownShops, shopNameOf } from './known-shops';
import { loadSeries, WHOLE_SHOP } from './load-series';

/** The pages whose lists and counters make the desk, in the order in which they are worth opening. */
const LIVE_PAGES = ['qn.home', 'qn.refunds', 'qn.orders'] as const satisfies PageId[];
const SCORE_PAGES = ['qn.voc', 'sycm.service', 'qn.activity'] as const satisfies PageId[];
/** What says how a shop stands; the page of activities only lends its gates. */
const EXPECTED: readonly PageId[] = ['qn.home', 'qn.refunds', 'qn.orders', 'qn.voc'];

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
    shops: shops.filter((one) => one !== null),
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

/** A shop at the desk; null for one of which none of the desk's pages was ever read. */
async function shopOrders(
  db: Database,
  shop: string,
  rules: OrdersRules,
  now: Instant,
): Promise<ShopOrders | null> {
  const since = now - LOOK_BACK * DAY_LENGTH;
  const pages = [...LIVE_PAGES, ...SCORE_PAGES];
  const found = await Promise.all(pages.map((page) => newestReadings(db, shop, page, since)));
  const byPage = new Map<PageId, Reading[]>(pages.map((page, at) => [page, found[at] ?? []]));
  const readings = (page: PageId) => byPage.get(page) ?? [];
  if (
    EXPECTED.every((page) => readings(page).length === 0) &&
    readings('sycm.service').length === 0
  )
    return null;
  const to = dayOf(now);
  const from = addDays(to, -TREND_DAYS);
  const trend = await loadSeries(db, shop, WHOLE_SHOP, SCORE_IDS, from, to);
  const series = Object.fromEntries(trend.map((one) => [one.metric, one]));
  return {
    shop,
    name: shopNameOf(shop),
    counters: todoCounters(LIVE_PAGES.flatMap((page) => freshTabs({ readings, now }, page))),
    ...scoreBoard({ readings, series, gates: rules.gates, now }),
    trend: trend.filter(({ days }) => days.some(({ value }) => value !== null)),
    unread: EXPECTED.flatMap((page) => {
      const readAt = readings(page)[0]?.takenAt ?? null;
      const isFresh = readAt !== null && now - readAt <= DAY_LENGTH;
      return isFresh ? [] : [{ page, url: pageUrl(page) ?? '', readAt }];
    }),
  };
}
