import { activityDays } from '../activities/activity-days';
import { activityOf, NO_FACTS } from '../activities/activity-of';
import { aggregate, monthOf } from '../insights/aggregate';
import { promotionDays } from '../insights/excluded-days';
import { promoEvents } from '../insights/promo-calendar';
import { sum } from '../insights/statistics';
import {
  addDays,
  type DaySpan,
  dayOf,
  daysBetween,
  daysOf,
  type Instant,
  startOfDay,
  yearOf,
} from '../model/day';
import type { ReportSource, ReportTable } from '../model/report';
import { shopOfSubject } from '../model/series-subject';
import { changeTables, namedSources } from '../reports/change-tables';
import { dailyTable, promotionCost } from '../reports/daily-report';
import type { SeriesByMetric } from '../reports/day-cells';
import { eventTables } from '../reports/event-tables';
import {
  activitiesTable,
  calendarTable,
  profitTable,
  reasonsTable,
  targetsTable,
} from '../reports/period-parts';
import { earlierSpans, periodTable } from '../reports/period-report';
import { type RowReportKind, rowTable } from '../reports/row-report';
import { isOfGroup } from '../reports/source-visitors';
import { activitiesOfShop } from '../store/activities';
import { alertsSince } from '../store/alerts';
import { costsOfShop } from '../store/costs';
import type { Database } from '../store/database';
import { decisionsOfShop, decisionsSince } from '../store/decisions';
import { promoChanges } from '../store/promo-changes';
import { reviewsOf } from '../store/reviews';
import { targetsOfShop } from '../store/targets';
import { activityResults } from './activity-results';
import { explainChangeOf } from './explain-change';
import { loadRows } from './load-rows';
import { apartFromShelf, besideRows, itemStructure, ofOneScope } from './report-items';
import { rowSourcesOf, sourcesOf } from './report-sources';

const ROW_KINDS = { items: ['item'], ads: ['scene', 'plan'], keywords: ['keyword'] } as const;
/** Tables that tell why they are empty. */
const SAYS_WHY_NOT: ReadonlySet<string> = new Set(['table.why', 'table.newItems']);
/** A week or month names the first of its words and plans; the sheets of their own hold all. */
const MOST_OF_PERIOD = 20;

/** One shop of a report, its figures a year back. */
export interface ShopPlace {
  shop: string;
  name: string;
  series: SeriesByMetric;
  /** cut to the days that are over */
  span: DaySpan;
  now: Instant;
}

export interface ShopReport {
  tables: ReportTable[];
  sources: ReportSource[];
}

/** A shop's sheet of days. */
export async function dailyReport(db: Database, place: ShopPlace): Promise<ShopReport> {
  const { shop, name: shopName, series, span } = place;
  const [days, sources, visitors] = await Promise.all([
    daysTable(db, place),
    sourcesOf(db, { shop, shopName, series, spans: [span] }),
    visitorSources(db, place, [span]),
  ]);
  return { tables: [days], sources: [...sources, ...visitors] };
}

/** A shop's items, plans or words, each with the looks that its figures come from. */
export async function rowsReport(
  db: Database,
  kind: RowReportKind,
  place: ShopPlace,
  most?: number,
): Promise<ShopReport> {
  const { shop, name: shopName, series, span } = place;
  const length = daysBetween(span.from, span.to) + 1;
  const before = { from: addDays(span.from, -length), to: addDays(span.from, -1) };
  const shopSales = aggregate('pay_amt', series, span).value;
  const made = await Promise.all(
    ROW_KINDS[kind].map(async (rowKind) => {
      const all = await loadRows(db, shop, rowKind, before.from, span.to);
      const { rows, shelf } = apartFromShelf(all);
      const beside = await besideRows(db, { shop, span, rows, shelf });
      const { table, shown } = rowTable({
        ...{ kind, shopName, span, before, rows, shopSales, beside },
        ...(most !== undefined && { most }),
      });
      if (table.rows.length === 0) return { tables: [], sources: [] };
      const sources = await rowSourcesOf(db, {
        shopName,
        rows: [...shown, ...shelf],
        spans: [span, before],
      });
      return { tables: [table], sources };
    }),
  );
  return joined(made);
}

/** A shop's week or month: everything that a team talks about on Monday (domain notes §10). */
export async function periodReport(
  db: Database,
  kind: 'weekly' | 'monthly',
  place: ShopPlace,
): Promise<ShopReport> {
  const { shop, name: shopName, series, span, now } = place;
  const { before, lastYear } = earlierSpans(kind, span);
  const [answer, items, structure, others, targets, sources, days, events, reasons, activities] =
    await Promise.all([
      explainChangeOf(db, { subject: shop, span, base: before, pairs: true }, now),
      rowsReport(db, 'items', place),
      itemStructure(db, { kind, shop, shopName, span, before, series }),
      rowsReport(db, kind === 'weekly' ? 'keywords' : 'ads', place, MOST_OF_PERIOD),
      targetsOfShop(db, shop),
      sourcesOf(db, { shop, shopName, series, spans: [span, before, lastYear] }),
      daysTable(db, place),
      eventsOf(db, place),
      reasonsOf(db, place),
      activitiesOf(db, place),
    ]);
  const per = kind === 'weekly' ? 'week' : 'month';
  const visitors = await visitorSources(db, place, [span, before], namedSources(answer));
  const tables = [
    periodTable({ shopName, kind, span, series, today: dayOf(now) }),
    targetsTable(shopName, per, span, targets, series),
    ...changeTables(answer, shopName),
    ...events,
    ...items.tables,
    ...structure.tables,
    ...others.tables,
    reasons,
    activities,
    ...(kind === 'monthly' ? [await profitOf(db, place)] : []),
    days,
  ];
  const isTold = ({ rows, title, notes }: ReportTable) =>
    rows.length > 0 || (SAYS_WHY_NOT.has(title.key) && notes.length > 0);
  return {
    tables: tables.filter(isTold),
    sources: [...sources, ...visitors, ...items.sources, ...structure.sources, ...others.sources],
  };
}

/** The promotions of the month after a monthly report's. */
export async function nextCalendar(db: Database, span: DaySpan): Promise<ReportTable> {
  const next = monthOf(addDays(monthOf(span.to).to, 1));
  const year = yearOf(next.from);
  const events = promoEvents(year - 1, year + 1, await promoChanges(db));
  return calendarTable(
    events.filter(({ from, to, off }) => !off && from <= next.to && to >= next.from),
  );
}

async function daysTable(db: Database, place: ShopPlace): Promise<ReportTable> {
  const { shop, name: shopName, series, span, now } = place;
  const [targets, changes, decisions, sources] = await Promise.all([
    targetsOfShop(db, shop),
    promoChanges(db),
    decisionsSince(db, startOfDay(span.from)),
    loadRows(db, shop, 'source', span.from, span.to),
  ]);
  return dailyTable({
    shopName,
    span,
    series,
    visitors: ofOneScope(sources),
    targets,
    promotions: promotionDays(span.from, span.to, changes),
    decisions: decisions
      .filter((one) => one.shop === shop)
      .map(({ at, ...one }) => ({ ...one, day: dayOf(at) })),
    today: dayOf(now),
  });
}

/** Where the figures of traffic sources come from: those of a sheet of days, and those named besides. */
async function visitorSources(
  db: Database,
  { shop, name: shopName, span }: ShopPlace,
  spans: readonly DaySpan[],
  named: ReadonlySet<string> = new Set(),
): Promise<ReportSource[]> {
  const [first = ''] = spans.map(({ from }) => from).toSorted();
  const rows = ofOneScope(await loadRows(db, shop, 'source', first, span.to)).filter(
    (row) => isOfGroup(row) || named.has((row.subject.path ?? [row.subject.name]).join('/')),
  );
  return rowSourcesOf(db, { shopName, rows, spans });
}

async function eventsOf(db: Database, { shop, name, span }: ShopPlace): Promise<ReportTable[]> {
  const [alerts, decisions] = await Promise.all([
    alertsSince(db, span.from),
    decisionsOfShop(db, shop),
  ]);
  const own = alerts.filter(({ subject }) => shopOfSubject(subject) === shop);
  return eventTables(name, span, own, decisions);
}

async function reasonsOf(db: Database, { shop, name, span }: ShopPlace): Promise<ReportTable> {
  const [begin, end] = [startOfDay(span.from), startOfDay(addDays(span.to, 1))];
  const reviews = (await reviewsOf(db, shop)).filter(({ row, firstSeen }) => {
    const at = row.writtenAt ?? firstSeen;
    return at >= begin && at < end;
  });
  return reasonsTable(name, reviews);
}

async function activitiesOf(
  db: Database,
  { shop, name, span, now }: ShopPlace,
): Promise<ReportTable> {
  const found = (await activitiesOfShop(db, shop)).flatMap((record) => {
    const activity = activityOf(record, NO_FACTS, now);
    const days =
      activity.joins === false ? null : activityDays(activity.times, activity.own.afterDays);
    if (!days || days.during.from > span.to || days.during.to < span.from) return [];
    return [{ id: record.id, name: activity.name, span: days.during }];
  });
  const results = await activityResults(
    db,
    found.map(({ id }) => id),
    now,
  );
  return activitiesTable(
    name,
    found.map(({ id, ...one }) => ({ ...one, result: results[id] ?? { kind: 'undated' } })),
  );
}

async function profitOf(db: Database, place: ShopPlace): Promise<ReportTable> {
  const { shop, name: shopName, series, span } = place;
  const costs = await costsOfShop(db, shop);
  const spent = daysOf(span).map((day) => promotionCost(series, day));
  const read = spent.filter((one) => one !== null);
  const promotion = read.length === spent.length ? sum(read) : null;
  return profitTable({ shopName, span, series, promotion, costs });
}

function joined(parts: readonly ShopReport[]): ShopReport {
  return {
    tables: parts.flatMap(({ tables }) => tables),
    sources: parts.flatMap(({ sources }) => sources),
  };
}
