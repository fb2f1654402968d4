import { excludedDays } from '../insights/excluded-days';
import { limitsIn, type RuleChoices } from '../insights/rules/limits';
import { SHOP_RULES } from '../insights/rules/registry';
import type { RuleContext } from '../insights/rules/rule-context';
import { type Asked, askRule, joinAsked, type RuleRun } from '../insights/rules/run-rules';
import type { RuleId } from '../model/alert';
import type { Costs } from '../model/costs';
import { addDays, DAY_LENGTH, type Day, type Instant } from '../model/day';
import type { Decision } from '../model/decision';
import { namesMember } from '../model/member-shop';
import type { ClockLimits } from '../model/orders-desk';
import type { PageId } from '../model/page-id';
import type { PromoChange } from '../model/promo';
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
/** Rows of which a shop has very many and no rule looks further back at. */
const ROW_DAYS: Partial<Record<RowKind, number>> = { item: 42 };
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
  /** what the operator said that plans promote */
  planItems?: RuleContext['planItems'];
  /** hours that the platform usually gives this shop */
  clockLimits?: ClockLimits;
  /** the operator's to the promotion calendar */
  changes?: readonly PromoChange[];
}

/** What the rules asked for and was read for them. */
interface Loaded {
  rows: Map<RowKind, readonly RowSeries[]>;
  readings: Map<PageId, readonly Reading[]>;
}

/**
 * Asks every rule about one shop. Rows and readings are read only when a rule asks for them: what
 * rules missed is read, and those rules are asked again, until none of them misses anything.
 */
export async function judgeShop(
  db: Database,
  input: ShopCase,
): Promise<RuleRun & { shopName: string }> {
  const facts = await factsOf(db, input);
  const loaded: Loaded = { rows: new Map(), readings: new Map() };
  const asked = new Map<RuleId, Asked>();
  let waiting = SHOP_RULES;
  while (waiting.length > 0) {
    const missed: Missed = { rows: new Set(), pages: new Set(), by: new Set() };
    for (const rule of waiting) {
      const context = { ...facts, ...doorsOf(loaded, missed, rule.id) };
      asked.set(rule.id, askRule(rule, context, input.choices.settings));
    }
    waiting = waiting.filter(({ id }) => missed.by.has(id));
    if (waiting.length > 0) await loadMissed(db, input, missed, loaded);
  }
  const inOrder = SHOP_RULES.flatMap(({ id }) => asked.get(id) ?? []);
  return { ...joinAsked(inOrder), shopName: facts.shopName };
}

/** What rules asked for that was not read yet, and which rules. */
interface Missed {
  rows: Set<RowKind>;
  pages: Set<PageId>;
  by: Set<RuleId>;
}

/** The doors of a context behind which something has to be read first. */
function doorsOf(
  loaded: Loaded,
  missed: Missed,
  rule: RuleId,
): Pick<RuleContext, 'rows' | 'readings'> {
  const miss = <K>(kinds: Set<K>, asked: K): [] => {
    kinds.add(asked);
    missed.by.add(rule);
    return [];
  };
  return {
    rows: (kind) => loaded.rows.get(kind) ?? miss(missed.rows, kind),
    readings: (page) => loaded.readings.get(page) ?? miss(missed.pages, page),
  };
}

async function factsOf(
  db: Database,
  { shop, day, now, choices, decisions, costs, planItems, clockLimits, changes }: ShopCase,
): Promise<Omit<RuleContext, 'rows' | 'readings'>> {
  const from = addDays(day, -HISTORY_DAYS);
  const tables = [db.years, db.meta, db.captures, db.reviews];
  // An async scope: only in one does what is awaited within stay inside the transaction.
  const [series, latest, reviews] = await db.transaction('r', tables, async () =>
    Promise.all([
      loadAllSeries(db, shop, WHOLE_SHOP, from, day),
      latestReadings(db, shop),
      reviewsSince(db, shop, now - REVIEW_DAYS * DAY_LENGTH),
    ]),
  );
  return {
    shop,
    shopName: nameOf(shop, latest),
    day,
    now,
    series,
    excluded: excludedDays(from, day, series, changes),
    latest: (page) => latest.get(page),
    reviews,
    ...(costs && { costs }),
    ...(planItems && { planItems }),
    ...(clockLimits && { clockLimits }),
    decisions,
    limits: limitsIn(shop, choices),
  };
}

/** The shop as its newest page calls it; advertising pages call it by its member's name. */
function nameOf(shop: string, latest: ReadonlyMap<PageId, Reading>): string {
  const named = [...latest.values()]
    .filter((reading) => reading.shop && !namesMember(reading.page))
    .toSorted((a, b) => b.takenAt - a.takenAt);
  return named[0]?.shop?.name ?? shop.slice('shop:'.length);
}

async function loadMissed(
  db: Database,
  { shop, day, now }: ShopCase,
  missed: Missed,
  loaded: Loaded,
): Promise<void> {
  const since = now - READING_DAYS * DAY_LENGTH;
  // One transaction for all: a dozen of their own cost more than what is read in them.
  const tables = [db.subjects, db.years, db.tracks, db.captures, db.memberShops];
  await db.transaction('r', tables, async () =>
    Promise.all([
      ...[...missed.rows].map(async (kind) => {
        const from = addDays(day, -(ROW_DAYS[kind] ?? HISTORY_DAYS));
        loaded.rows.set(kind, await loadRows(db, shop, kind, from, day));
      }),
      ...[...missed.pages].map(async (page) => {
        loaded.readings.set(page, await newestReadings(db, shop, page, since));
      }),
    ]),
  );
}
