import { planLength, planSpan } from '../insights/plan-tasks';
import { addDays, type DaySpan, dayOf, type Instant } from '../model/day';
import type { Report, ReportQuestion, ReportTable } from '../model/report';
import type { PlanTask } from '../model/task';
import { doneTable, movedTable, spanBefore, tasksTable } from '../reports/plan-tables';
import type { Database } from '../store/database';
import { decisionsOfShop } from '../store/decisions';
import { loadAllSeries, WHOLE_SHOP } from './load-series';
import { tasksOf } from './plan-desk';
import { sourcesOf } from './report-sources';

/**
 * A plan as a report: its tasks, what was done in its days, and how each shop's figures moved in
 * them. Of days that are not over there are tasks and no figures.
 */
export async function planReport(
  db: Database,
  question: ReportQuestion,
  now: Instant,
): Promise<Report> {
  const yesterday = addDays(dayOf(now), -1);
  const { from, to } = question.span;
  const over = from > yesterday ? null : { from, to: to < yesterday ? to : yesterday };
  const tasks = await tasksOf(db, question.span, now);
  const own = tasks.filter(({ shop }) => shop === '' || question.shops.includes(shop));
  const shops = await Promise.all(
    question.shops.map((shop) => shopPart(db, shop, question.span, over, own)),
  );
  return {
    question,
    madeAt: now,
    tables: [tasksTable('table.tasks', own), ...shops.flatMap(({ tables }) => tables)],
    sources: shops.flatMap(({ sources }) => sources),
  };
}

/** The tasks of a report's days, and of the week or month after them: what is still to be done. */
export async function planTables(
  db: Database,
  { kind, span, shops }: ReportQuestion,
  now: Instant,
): Promise<ReportTable[]> {
  if (kind !== 'daily' && kind !== 'weekly' && kind !== 'monthly') return [];
  const isOwn = ({ shop }: PlanTask) => shop === '' || shops.includes(shop);
  const tables = [tasksTable('table.tasks', (await tasksOf(db, span, now)).filter(isOwn))];
  if (kind !== 'daily') {
    const next = planSpan(kind === 'weekly' ? 'week' : 'month', addDays(span.to, 1));
    const due = (await tasksOf(db, next, now)).filter(({ carriedIn }) => !carriedIn);
    tables.push(tasksTable('table.nextTasks', due.filter(isOwn)));
  }
  return tables.filter(({ rows }) => rows.length > 0);
}

async function shopPart(
  db: Database,
  shop: string,
  span: DaySpan,
  over: DaySpan | null,
  tasks: readonly PlanTask[],
): Promise<Pick<Report, 'tables' | 'sources'>> {
  const shopName = shop.slice('shop:'.length);
  const decisions = await decisionsOfShop(db, shop);
  const mine = tasks.filter((task) => task.shop === '' || task.shop === shop);
  const done = doneTable(shopName, span, mine, decisions);
  const tables: ReportTable[] = done.rows.length > 0 ? [done] : [];
  if (!over) return { tables, sources: [] };
  const per = planLength(span);
  const before = spanBefore(per, over);
  const series = await loadAllSeries(db, shop, WHOLE_SHOP, before.from, over.to);
  const moved = movedTable({ shopName, per, span: over, series });
  const spans = [over, before];
  return {
    tables: moved.rows.length > 0 ? [moved, ...tables] : tables,
    sources: await sourcesOf(db, { shop, shopName, series, spans }),
  };
}
