import { newAt } from '../activities/fresh-items';
import { aggregate } from '../insights/aggregate';
import { isUsable } from '../insights/series-day';
import { addDays, DAY_LENGTH, type DaySpan, dayOf, type Instant, startOfDay } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { Reading } from '../model/reading';
import type { ReportSource, ReportTable } from '../model/report';
import type { RowSeries } from '../model/series-subject';
import { categoriesTable } from '../reports/categories-table';
import type { SeriesByMetric } from '../reports/day-cells';
import { type NewItem, newItemsTable } from '../reports/new-items-table';
import { priceBandsTable } from '../reports/price-bands-table';
import type { RowBeside } from '../reports/row-report';
import { stockTable } from '../reports/stock-table';
import type { Database } from '../store/database';
import { decisionsOfShop } from '../store/decisions';
import { newestReadings } from '../store/page-readings';
import { subjectsOfKind } from '../store/subjects';
import { cleanText } from '../text/clean-text';
import { loadRows } from './load-rows';
import { rowSourcesOf } from './report-sources';

/** Looks at the shelf before the days of a report tell what did not stand there yet. */
const LOOK_BACK = 60 * DAY_LENGTH;

interface StructurePlace {
  kind: 'weekly' | 'monthly';
  shop: string;
  shopName: string;
  span: DaySpan;
  before: DaySpan;
  series: SeriesByMetric;
}

/**
 * What a week's or month's report says of a shop's items together (domain notes §10): what is new,
 * and of a month what was sold at which price and of which category, and how long the stock lasts.
 */
export async function itemStructure(
  db: Database,
  { kind, shop, shopName, span, before, series }: StructurePlace,
): Promise<{ tables: ReportTable[]; sources: ReportSource[] }> {
  const isMonth = kind === 'monthly';
  const [all, arrivals, categories] = await Promise.all([
    loadRows(db, shop, 'item', before.from, span.to),
    newItemsOf(db, shop, span),
    isMonth ? loadRows(db, shop, 'category', before.from, span.to) : [],
  ]);
  const { rows: apart, shelf } = apartFromShelf(all);
  const rows = ofOneScope(apart);
  const fresh = newItemsTable(shopName, span, arrivals, rows);
  if (!isMonth) return { tables: [fresh], sources: [] };
  const shopSales = aggregate('pay_amt', series, span).value;
  const own = ofOneScope(categories);
  return {
    tables: [
      fresh,
      priceBandsTable({ shopName, span, before, rows, shopSales }),
      categoriesTable({ shopName, span, before, rows: own, shopSales }),
      stockTable(shopName, span, ofOneScope(shelf), rows),
    ],
    sources: await rowSourcesOf(db, { shopName, rows: own, spans: [span, before] }),
  };
}

/** Stocks and prices stand on another page than sales, in a scope of its own: no row for themselves. */
export function apartFromShelf(all: readonly RowSeries[]): {
  rows: RowSeries[];
  shelf: RowSeries[];
} {
  const isStanding = ({ series }: RowSeries) =>
    (Object.keys(series) as MetricId[]).every(
      (metric) => metricDefinition(metric).aggregation === 'point',
    );
  const rows = all.filter((row) => !isStanding(row));
  return rows.length === 0
    ? { rows: [...all], shelf: [] }
    : { rows, shelf: all.filter(isStanding) };
}

/** Rows as they were read most: visitors of two devices or tabs are no two visitors. */
export function ofOneScope(rows: readonly RowSeries[]): RowSeries[] {
  const [most] = [...Map.groupBy(rows, ({ scope }) => scope).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  return most ?? [];
}

/** What is known of rows apart from their figures. */
export async function besideRows(
  db: Database,
  { shop, span, rows, shelf }: Pick<StructurePlace, 'shop' | 'span'> & BesideRows,
): Promise<RowBeside> {
  const stocks = new Map(
    shelf.flatMap(({ subject, series }) => {
      const last = series.shelf_stock?.days.filter(isUsable).findLast(({ day }) => day <= span.to);
      return last ? [[subject.subject, last.value] as const] : [];
    }),
  );
  return {
    stocks,
    actions: await actionsIn(db, shop, span),
    inTitles: await inTitles(db, shop, rows),
  };
}

interface BesideRows {
  rows: readonly RowSeries[];
  shelf: readonly RowSeries[];
}

async function actionsIn(db: Database, shop: string, { from, to }: DaySpan) {
  const done = (await decisionsOfShop(db, shop))
    .filter(({ at }) => dayOf(at) >= from && dayOf(at) <= to)
    .toSorted((a, b) => a.at - b.at);
  const said = Map.groupBy(done, ({ subject }) => subject);
  return new Map(
    [...said].flatMap(([subject, decisions]) => {
      const text = decisions.map(({ what }) => what).filter(Boolean);
      return text.length > 0 ? [[subject, text.join('; ')] as const] : [];
    }),
  );
}

/** In how many titles of the shop's own items each word stands, letter for letter. */
async function inTitles(db: Database, shop: string, rows: readonly RowSeries[]) {
  const words = rows.filter(({ subject }) => subject.kind === 'keyword');
  if (words.length === 0) return new Map<string, number>();
  const titles = (await subjectsOfKind(db, shop, 'item')).map(({ name }) => plain(name));
  if (titles.length === 0) return new Map<string, number>();
  return new Map(
    words.map(({ subject: { subject, name } }) => {
      const word = plain(name);
      return [subject, titles.filter((title) => title.includes(word)).length] as const;
    }),
  );
}

function plain(text: string): string {
  return cleanText(text).replaceAll(' ', '').toLowerCase();
}

/** Null where nobody looked at the shelf since the days began. */
async function newItemsOf(db: Database, shop: string, span: DaySpan): Promise<NewItem[] | null> {
  const [begin, end] = [startOfDay(span.from), startOfDay(addDays(span.to, 1))];
  const looks = await newestReadings(db, shop, 'qn.items', begin - LOOK_BACK);
  if (!looks.some(({ takenAt }) => takenAt >= begin)) return null;
  return arrivals(looks).filter(({ at }) => at >= begin && at < end);
}

function arrivals(looks: readonly Reading[]): NewItem[] {
  const found = new Map<string, NewItem>();
  for (const { takenAt, parts } of looks)
    for (const row of parts.flatMap((part) => (part.kind === 'table' ? part.rows : []))) {
      const { id: item, name } = row.subject;
      if (item === undefined || found.has(item)) continue;
      const at: Instant | null = newAt(row, looks);
      if (at !== null && at <= takenAt) found.set(item, { item, name, at });
    }
  return [...found.values()].toSorted((a, b) => b.at - a.at);
}
