import { addDays, DAY_LENGTH, dayOf } from '../model/day';
import type { DeskCard, DeskPanel } from '../model/desk-panel';
import type { ClockEntry } from '../model/orders-clock';
import { SCORE_IDS } from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import { clockSummary } from '../orders/clock-groups';
import { deadlineCards, said } from '../orders/deadline-cards';
import { scoreBoard } from '../orders/score-board';
import { scoreCards } from '../orders/score-cards';
import { sweptEntries } from '../orders/sweep-clock';
import { clockEntriesOf } from '../store/clock';
import type { Database } from '../store/database';
import { ordersRules } from '../store/orders-rules';
import { newestReadings } from '../store/page-readings';
import { formatNumber } from '../text/format-figure';
import { loadSeries, WHOLE_SHOP } from './load-series';
import { messageCard } from './message-card';
import { shopSubject } from './subjects';

/** A panel shows what presses; the whole list has its own view. */
const MOST_CARDS = 3;
const GATES_DAYS = 30;
const WEEK_DAYS = 10;

/**
 * What the after-sales desk says beside a list of orders or refunds: the nearest deadlines on it, and
 * a message for the order that closes first.
 */
export async function deadlinePanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const known = await openEntries(db, reading);
  if (!known) return null;
  const own = known.entries.filter(({ page }) => page === reading.page);
  const message = await messageCard(db, reading);
  return panelOf(known.shop, deadlineCards(own, reading.takenAt), message ? [message] : []);
}

/** What it says beside the workbench: how the clock of this shop stands. */
export async function clockPanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  const known = await openEntries(db, reading);
  if (!known) return null;
  const { waiting, overdue, soon, money } = clockSummary(known.entries, reading.takenAt);
  if (waiting === 0) return null;
  const [nearest] = deadlineCards(known.entries, reading.takenAt);
  if (!nearest) return null;
  const facts = [
    ...(overdue > 0 ? [said('clockOverdue', String(overdue))] : []),
    ...(soon > 0 ? [said('clockSoon', String(soon))] : []),
    ...(money > 0 ? [said('clockMoney', formatNumber(money, 'CNY'))] : []),
    ...nearest.facts,
  ];
  const panel = panelOf(known.shop, [{ ...nearest, facts }]);
  return panel && { ...panel, leftOut: waiting - 1 };
}

/** What it says beside 真实体验分: how far the score is from its gates. */
export async function scorePanel(db: Database, reading: Reading): Promise<DeskPanel | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const now = reading.takenAt;
  const to = dayOf(now);
  const [{ gates }, activities, trend] = await Promise.all([
    ordersRules(db),
    newestReadings(db, shop, 'qn.activity', now - GATES_DAYS * DAY_LENGTH),
    loadSeries(db, shop, WHOLE_SHOP, SCORE_IDS, addDays(to, -WEEK_DAYS), to),
  ]);
  const readings = (page: PageId) =>
    page === reading.page ? [reading] : page === 'qn.activity' ? activities : [];
  const series = Object.fromEntries(trend.map((one) => [one.metric, one]));
  return panelOf(shop, scoreCards(scoreBoard({ readings, series, gates, now })));
}

/** The shop's deadlines that wait; null on a page that names no shop. */
async function openEntries(
  db: Database,
  reading: Reading,
): Promise<{ shop: string; entries: ClockEntry[] } | null> {
  if (!reading.shop) return null;
  const shop = shopSubject(reading.shop, reading.page);
  const entries = sweptEntries(await clockEntriesOf(db, shop), reading.takenAt);
  return { shop, entries: entries.filter(({ closed }) => !closed) };
}

function panelOf(shop: string, cards: DeskCard[], more: DeskCard[] = []): DeskPanel | null {
  if (cards.length + more.length === 0) return null;
  return {
    desk: 'orders',
    cards: [...cards.slice(0, MOST_CARDS), ...more],
    leftOut: Math.max(0, cards.length - MOST_CARDS),
    place: `orders?${new URLSearchParams({ shop })}`,
  };
}
