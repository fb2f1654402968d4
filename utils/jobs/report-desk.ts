import { addDays, dayOf, type Instant } from '../model/day';
import type { Report, ReportQuestion, ReportTable, SeenSource } from '../model/report';
import { shopsTable } from '../reports/shops-table';
import type { Database } from '../store/database';
import { loadAllSeries, WHOLE_SHOP } from './load-series';
import { planReport, planTables } from './plan-report';
import {
  dailyReport,
  nextCalendar,
  periodReport,
  rowsReport,
  type ShopPlace,
  type ShopReport,
} from './report-shop';
import { rivalReport } from './rival-report';
import { platformOf } from './subjects';

/** The same week or month a year ago, and a day to spare. */
const REACH_DAYS = 372;
/** What rivals did, within a week's or month's report. */
const RIVALS_IN_PERIOD = 20;

/**
 * A report as it stands now: only days that are over are in it, and every daily figure names the
 * look it comes from. Shops stand one after another, and side by side where there are several.
 */
export async function makeReport(
  db: Database,
  question: ReportQuestion,
  now: Instant,
): Promise<Report> {
  const made = await madeReport(db, question, now);
  const tables = made.tables.filter(({ title }) => !question.leftOut?.includes(title.key));
  return { ...made, tables };
}

async function madeReport(db: Database, question: ReportQuestion, now: Instant): Promise<Report> {
  if (question.kind === 'plan') return planReport(db, question, now);
  const base = { question, madeAt: now };
  // Lists and items are looked at today, too: what was seen of rivals is no unfinished figure.
  if (question.kind === 'rivals') {
    const { tables, seen } = await rivalReport(db, question.span, now);
    return { ...base, tables, sources: [], seen };
  }
  const yesterday = addDays(dayOf(now), -1);
  const { from, to } = question.span;
  const span = { from, to: to < yesterday ? to : yesterday };
  if (span.from > span.to) return { ...base, tables: [], sources: [] };
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
  const others = await otherTables(db, { ...question, span }, now);
  const plans = await planTables(db, question, now);
  return {
    ...base,
    tables: [...beside, ...made.flatMap(({ tables }) => tables), ...others.tables, ...plans],
    sources: made.flatMap(({ sources }) => sources),
    seen: others.seen,
  };
}

function shopReport(db: Database, { kind }: ReportQuestion, place: ShopPlace): Promise<ShopReport> {
  if (kind === 'items' || kind === 'ads' || kind === 'keywords') return rowsReport(db, kind, place);
  if (kind === 'weekly' || kind === 'monthly') return periodReport(db, kind, place);
  return dailyReport(db, place);
}

/** What a week's or month's report says of no single shop: rivals, and the promotions to come. */
async function otherTables(
  db: Database,
  { kind, span }: ReportQuestion,
  now: Instant,
): Promise<{ tables: ReportTable[]; seen: SeenSource[] }> {
  if (kind !== 'weekly' && kind !== 'monthly') return { tables: [], seen: [] };
  const { tables, seenChanges } = await rivalReport(db, span, now);
  const changes = tables.filter(({ title }) => title.key === 'table.rivalChanges').map(shortened);
  const calendar = kind === 'monthly' ? [await nextCalendar(db, span)] : [];
  return {
    tables: [...changes, ...calendar.filter(({ rows }) => rows.length > 0)],
    seen: seenChanges,
  };
}

function shortened(table: ReportTable): ReportTable {
  const left = table.rows.length - RIVALS_IN_PERIOD;
  if (left <= 0) return table;
  const note = { key: 'note.rowsLeftOut', values: [String(left)] };
  return { ...table, rows: table.rows.slice(0, RIVALS_IN_PERIOD), notes: [...table.notes, note] };
}
