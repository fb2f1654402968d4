import type { ShopFacts } from '../activities/activity-of';
import type { SeenPrice } from '../activities/check-prices';
import type { OwnFigure } from '../activities/judge-gates';
import { ownFigure } from '../insights/rules/read-figures';
import { isUsable } from '../insights/series-day';
import { addDays, DAY_LENGTH, dayOf, type Instant } from '../model/day';
import { exactValue, type Figure } from '../model/figure';
import type { ListingVersion } from '../model/listing';
import type { MetricId } from '../model/metric';
import type { Reading, TableRow } from '../model/reading';
import type { Database } from '../store/database';
import { versionsOf } from '../store/listings';
import { newestReadings } from '../store/page-readings';
import { latestReadings } from './latest-readings';
import { loadSeries, WHOLE_SHOP } from './load-series';

/** Requirements of lowest prices look back so far at most. */
const PRICE_DAYS = 90;
/** A score or a stock that was read longer ago says nothing of now. */
const FRESH = 7 * DAY_LENGTH;
const SHOP_FIGURES: readonly MetricId[] = [
  'voc_score',
  'dsr_desc',
  'dsr_serv',
  'dsr_logi',
  'voc_good_rate',
  'voc_bad_rate',
  'quality_refund_rate',
  'dispute_rate',
  'voc_resp_3min_rate',
];
const ITEM_FIGURES: readonly MetricId[] = ['shelf_sold_30d', 'shelf_stock'];
const SUMMED: MetricId[] = ['pay_amt', 'pay_items'];

/** A shop's own figures that requirements ask for, its items' prices of the last ninety days, and stock. */
export interface ShopKnowledge {
  /** what concerns an activity with these items */
  of(items: readonly string[]): ShopFacts;
}

/** `items` are the numbers of all items whose own pages may have been looked at. */
export async function shopKnowledge(
  db: Database,
  shop: string,
  items: readonly string[],
  now: Instant,
): Promise<ShopKnowledge> {
  const [latest, shelf, versions, thirty] = await Promise.all([
    latestReadings(db, shop),
    newestReadings(db, shop, 'qn.items', now - PRICE_DAYS * DAY_LENGTH),
    Promise.all(
      items.flatMap((id) => [`tmall:${id}`, `taobao:${id}`]).map((key) => versionsOf(db, key)),
    ),
    lastThirty(db, shop, now),
  ]);
  const rows = shelf.flatMap(shelfRows);
  const prices = [...rows.flatMap(shelfPrice), ...versions.flat().flatMap(listingPrices)];
  const byItem = freshFigures(rows, now);
  const stock = new Map(
    [...byItem].flatMap(([id, figures]) => {
      const held = figures.get('shelf_stock');
      const pieces = exactValue(held?.figure);
      return held?.readAt === undefined || pieces === null
        ? []
        : [[id, { pieces, at: held.readAt }]];
    }),
  );
  const names = new Map(rows.toReversed().map(({ id, row }) => [id, row.subject.name]));
  const ofShop = shopFigures([...latest.values()], now);
  return {
    of: (own) => ({
      figures: {
        shop: ofShop,
        items: own.map((id) => byItem.get(id) ?? new Map()),
        thirty,
      },
      prices: { prices, stock, names },
    }),
  };
}

interface ShelfRow {
  id: string;
  row: TableRow;
  at: Instant;
}

function shelfRows({ parts, takenAt }: Reading): ShelfRow[] {
  return parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flatMap((row) =>
          row.subject.id ? [{ id: row.subject.id, row, at: takenAt }] : [],
        )
      : [],
  );
}

/** A span of variants' prices begins with the lowest. */
function shelfPrice({ id, row, at }: ShelfRow): SeenPrice[] {
  const price = lowest(figureIn(row, 'shelf_price'));
  return price === null ? [] : [{ item: id, price, at, where: 'shelf' }];
}

function listingPrices({ listing, lastSeen }: ListingVersion): SeenPrice[] {
  const asked = listing.prices.filter(
    ({ kind, doubt, currency = 'CNY' }) => kind !== 'list' && !doubt && currency === 'CNY',
  );
  const known = asked.flatMap(({ figure }) => lowest(figure) ?? []);
  return known.length === 0
    ? []
    : [{ item: listing.itemId, price: Math.min(...known), at: lastSeen, where: 'listing' }];
}

/** The newest look at each item's own figures. Rows come newest first. */
function freshFigures(rows: readonly ShelfRow[], now: Instant) {
  const known = new Map<string, Map<MetricId, OwnFigure>>();
  for (const { id, row, at } of rows.filter((one) => now - one.at < FRESH)) {
    const figures = known.get(id) ?? new Map<MetricId, OwnFigure>();
    for (const metric of ITEM_FIGURES) {
      const figure = figureIn(row, metric);
      if (figure && figure.kind !== 'missing' && !figures.has(metric))
        figures.set(metric, { metric, figure, readAt: at, item: row.subject.name });
    }
    known.set(id, figures);
  }
  return known;
}

function shopFigures(readings: readonly Reading[], now: Instant): Map<MetricId, OwnFigure> {
  const fresh = readings
    .filter(({ takenAt }) => now - takenAt < FRESH)
    .toSorted((a, b) => b.takenAt - a.takenAt);
  return new Map(
    SHOP_FIGURES.flatMap((metric) => {
      const found = fresh.flatMap((reading) => {
        const own = ownFigure(reading, metric);
        return own ? [{ metric, figure: own.figure, readAt: reading.takenAt }] : [];
      })[0];
      return found ? [[metric, found] as const] : [];
    }),
  );
}

/** The sums of the last thirty days; at least the sum of those that were read. */
async function lastThirty(
  db: Database,
  shop: string,
  now: Instant,
): Promise<Map<MetricId, OwnFigure>> {
  const yesterday = addDays(dayOf(now), -1);
  const series = await loadSeries(db, shop, WHOLE_SHOP, SUMMED, addDays(yesterday, -29), yesterday);
  return new Map(
    series.flatMap(({ metric, days }) => {
      const read = days.filter(isUsable);
      if (read.length === 0) return [];
      const sum = Math.round(read.reduce((total, { value }) => total + value, 0) * 100) / 100;
      const figure: Figure =
        read.length === days.length
          ? { kind: 'exact', value: sum }
          : { kind: 'range', low: sum, high: null };
      return [[metric, { metric, figure, day: yesterday }] as const];
    }),
  );
}

function figureIn({ figures }: TableRow, metric: MetricId): Figure | undefined {
  return figures.find((one) => one.metric === metric)?.figure;
}

function lowest(figure: Figure | undefined): number | null {
  return figure?.kind === 'range' ? figure.low : exactValue(figure);
}
