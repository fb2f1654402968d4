import { aggregate } from '../insights/aggregate';
import { promotionDays } from '../insights/excluded-days';
import { addDays, type DaySpan, dayOf, daysBetween, type Instant, startOfDay } from '../model/day';
import type { Report, ReportQuestion, ReportSource, ReportTable } from '../model/report';
import { shopOfSubject } from '../model/series-subject';
import { changeTables } from '../reports/change-tables';
import { dailyTable } from '../reports/daily-report';
import type { SeriesByMetric } from '../reports/day-cells';
import { eventTables } from '../reports/event-tables';
import { earlierSpans, periodTable } from '../reports/period-report';
import { type RowReportKind, rowTable } from '../reports/row-report';
import { shopsTable } from '../reports/shops-table';
import { alertsSince } from '../store/alerts';
import type { Database } from '../store/database';
import { decisionsOfShop, decisionsSince } from '../store/decisions';
import { promoChanges } from '../store/promo-changes';
import { targetsOfShop } from '../store/targets';
import { explainChangeOf } from './explain-change';
import { loadRows } from './load-rows';
import { loadAllSeries, WHOLE_SHOP } from './load-series';
import { planReport, planTables } from './plan-report';
import { sourcesOf } from './report-sources';
import { platformOf } from './subjects';

/** The same week or month a year ago, and a day to spare. */
const REACH_DAYS = 372;
const ROW_KINDS = { items: ['item'], ads: ['scene', 'plan'], keywords: ['keyword'] } as const;

/**
 * A report as it stands now: only days that are over are in it, and every daily figure names the
 * look it comes from. Shops stand one after another, and side by side where there are several.
 */
export async function makeReport(
  db: Database,
  question: ReportQuestion,
  now: Instant,
): Promise<Report> {
  if (question.kind === 'plan') return planReport(db, question, now);
  const today = dayOf(now);
  const yesterday = addDays(today, -1);
  const { from, to } = question.span;
  const span = { from, to: to < yesterday ? to : yesterday };
  if (span.from > span.to) return { question, madeAt: now, tables: [], sources: [] };
  const shops = await Promise.all(
    question.shops.map(async (shop) => ({
      shop,
      name: shop.slice('shop:'.length),
      platform: platformOf(shop),
      series: await loadAllSeries(db, shop, WHOLE_SHOP, addDays(from, -REACH_DAYS), span.to),
    })),
  );
  const made = await Promise.all(
    shops.map((one) => shopReport(db, question, { ...one, span, now })),
  );
  const beside = shops.length > 1 ? [shopsTable(shops, span)] : [];
  const plans = await planTables(db, question, now);
  const tables = [...beside, ...made.flatMap((one) => one.tables), ...plans];
  return {
    question,
    madeAt: now,
    tables: tables.filter(({ title }) => !question.leftOut?.includes(title.key)),
    sources: made.flatMap(({ sources }) => sources),
  };
}

interface ShopPlace {
  shop: string;
  name: string;
  series: SeriesByMetric;
  span: DaySpan;
  now: Instant;
}

interface ShopReport {
  tables: ReportTable[];
  sources: ReportSource[];
}

async function shopReport(
  db: Database,
  { kind }: ReportQuestion,
  place: ShopPlace,
): Promise<ShopReport> {
  if (kind === 'items' || kind === 'ads' || kind === 'keywords')
    return { tables: await rowTables(db, kind, place), sources: [] };
  const days = await daysTable(db, place);
  const { shop, name: shopName, series, span } = place;
  if (kind !== 'weekly' && kind !== 'monthly') {
    const sources = await sourcesOf(db, { shop, shopName, series, spans: [span] });
    return { tables: [days], sources };
  }
  const { before, lastYear } = earlierSpans(kind, span);
  const spans = [span, before, lastYear];
  const sources = await sourcesOf(db, { shop, shopName, series, spans });
  const answer = await explainChangeOf(
    db,
    { subject: place.shop, span, base: before, pairs: true },
    place.now,
  );
  const tables = [
    periodTable({ shopName, kind, span, series }),
    ...changeTables(answer, shopName),
    ...(await eventsOf(db, place)),
    ...(await rowTables(db, 'items', place)),
    days,
  ];
  return { tables, sources };
}

async function daysTable(db: Database, place: ShopPlace): Promise<ReportTable> {
  const { shop, name: shopName, series, span, now } = place;
  const [targets, changes, decisions] = await Promise.all([
    targetsOfShop(db, shop),
    promoChanges(db),
    decisionsSince(db, startOfDay(span.from)),
  ]);
  return dailyTable({
    shopName,
    span,
    series,
    targets,
    promotions: promotionDays(span.from, span.to, changes),
    decisions: decisions
      .filter((one) => one.shop === shop)
      .map(({ at, ...one }) => ({ ...one, day: dayOf(at) })),
    today: dayOf(now),
  });
}

async function eventsOf(db: Database, { shop, name, span }: ShopPlace): Promise<ReportTable[]> {
  const [alerts, decisions] = await Promise.all([
    alertsSince(db, span.from),
    decisionsOfShop(db, shop),
  ]);
  const own = alerts.filter(({ subject }) => shopOfSubject(subject) === shop);
  return eventTables(name, span, own, decisions);
}

async function rowTables(
  db: Database,
  kind: RowReportKind,
  { shop, name: shopName, series, span }: ShopPlace,
): Promise<ReportTable[]> {
  const length = daysBetween(span.from, span.to) + 1;
  const before = { from: addDays(span.from, -length), to: addDays(span.from, -1) };
  const shopSales = aggregate('pay_amt', series, span).value;
  const all = await Promise.all(
    ROW_KINDS[kind].map((rowKind) => loadRows(db, shop, rowKind, before.from, span.to)),
  );
  return all
    .map((rows) => rowTable({ kind, shopName, span, before, rows, shopSales }))
    .filter(({ rows }) => rows.length > 0);
}
