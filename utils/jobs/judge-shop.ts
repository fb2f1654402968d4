import { excludedDays } from '../insights/excluded-days';
import { limitsIn, type RuleChoices } from '../insights/rules/limits';
import type { RuleContext } from '../insights/rules/rule-context';
import { type RuleRun, runShopRules } from '../insights/rules/run-rules';
import type { Costs } from '../model/costs';
import { addDays, DAY_LENGTH, type Day, type Instant } from '../model/day';
import type { Decision } from '../model/decision';
import type { PageId } from '../model/page-id';
import type { Reading, RowKind } from '../model/reading';
import type { RowSeries } from '../model/series-subject';
import type { Database } from '../store/database';
import { newestReadings } from '../store/page-readings';
import { reviewsSince } from '../store/reviews';
import { latestReadings } from './latest-readings';
import { loadRows } from './load-rows';
import { loadAllSeries, WHOLE_SHOP } from './load-series';

/** Sixteen weeks of history and a day to spare. */
const HISTORY_DAYS = 120;
/** Reviews that rules look back on, to tell what is usual. */
const REVIEW_DAYS = 90;
const READING_DAYS = 30;

/** What is judged, and by what. */
export interface ShopCase {
  shop: string;
  day: Day;
  now: Instant;
  choices: RuleChoices;
  decisions: readonly Decision[];
  costs?: Costs;
}

/** What the rules asked for and was read for them. */
interface Loaded {
  rows: Map<RowKind, readonly RowSeries[]>;
  readings: Map<PageId, readonly Reading[]>;
}

/**
 * Asks every rule about one shop. Rows and readings are read only when a rule asks for them: the
 * rules are asked, what they missed is read, and they are asked again, until nothing is missing.
 */
export async function judgeShop(
  db: Database,
  input: ShopCase,
): Promise<RuleRun & { shopName: string }> {
  const facts = await factsOf(db, input);
  const loaded: Loaded = { rows: new Map(), readings: new Map() };
  for (;;) {
    const missed = { rows: new Set<RowKind>(), pages: new Set<PageId>() };
    const context: RuleContext = {
      ...facts,
      rows: (kind) => loaded.rows.get(kind) ?? miss(missed.rows, kind),
      readings: (page) => loaded.readings.get(page) ?? miss(missed.pages, page),
    };
    const run = runShopRules(context, input.choices.settings);
    if (missed.rows.size + missed.pages.size === 0) return { ...run, shopName: facts.shopName };
    await loadMissed(db, input, missed, loaded);
  }
}

function miss<K>(missed: Set<K>, asked: K): [] {
  missed.add(asked);
  return [];
}

async function factsOf(
  db: Database,
  { shop, day, now, choices, decisions, costs }: ShopCase,
): Promise<Omit<RuleContext, 'rows' | 'readings'>> {
  const from = addDays(day, -HISTORY_DAYS);
  const [series, latest, reviews] = await Promise.all([
    loadAllSeries(db, shop, WHOLE_SHOP, from, day),
    latestReadings(db, shop),
    reviewsSince(db, shop, now - REVIEW_DAYS * DAY_LENGTH),
  ]);
  return {
    shop,
    shopName: nameOf(shop, latest),
    day,
    now,
    series,
    excluded: excludedDays(from, day, series),
    latest: (page) => latest.get(page),
    reviews,
    ...(costs && { costs }),
    decisions,
    limits: limitsIn(shop, choices),
  };
}

/** The shop as its newest page calls it. */
function nameOf(shop: string, latest: ReadonlyMap<PageId, Reading>): string {
  const named = [...latest.values()]
    .filter((reading) => reading.shop)
    .toSorted((a, b) => b.takenAt - a.takenAt);
  return named[0]?.shop?.name ?? shop.slice('shop:'.length);
}

async function loadMissed(
  db: Database,
  { shop, day, now }: ShopCase,
  missed: { rows: ReadonlySet<RowKind>; pages: ReadonlySet<PageId> },
  loaded: Loaded,
): Promise<void> {
  const from = addDays(day, -HISTORY_DAYS);
  const since = now - READING_DAYS * DAY_LENGTH;
  await Promise.all([
    ...[...missed.rows].map(async (kind) => {
      loaded.rows.set(kind, await loadRows(db, shop, kind, from, day));
    }),
    ...[...missed.pages].map(async (page) => {
      loaded.readings.set(page, await newestReadings(db, shop, page, since));
    }),
  ]);
}
