import { excludedDays } from '../insights/excluded-days';
import { explainChange } from '../insights/explain-change';
import { ITEM_SALES, rowSalesDay, SHOP_SALES } from '../insights/explain-days';
import { medianDay } from '../insights/explain-median-day';
import type { ChangeAnswer, ChangeQuestion } from '../model/change';
import { addDays, type DaySpan, type Instant } from '../model/day';
import type { MetricId } from '../model/metric';
import type { PromoChange } from '../model/promo';
import { DAY_STATE, type Series } from '../model/series';
import { type RowSeries, shopOfSubject } from '../model/series-subject';
import type { Database } from '../store/database';
import { promoChanges } from '../store/promo-changes';
import { subjectById } from '../store/subjects';
import { loadRows } from './load-rows';
import { loadAllSeries, WHOLE_SHOP } from './load-series';
import { targetsOf } from './target-desk';

/** Days before the earlier span in which a bulk order shows as one. */
const USUAL_DAYS = 60;

/**
 * Why sales of a shop, an item or a source moved between two stretches of days, or against the
 * target; else the reason why that cannot be said, with the days, figures or scopes in question.
 */
export async function explainChangeOf(
  db: Database,
  question: ChangeQuestion,
  now: Instant,
): Promise<ChangeAnswer> {
  const { subject, base } = question;
  const shop = shopOfSubject(subject);
  if ('target' in base) {
    const { missed } = await targetsOf(db, shop, now);
    const found = missed.find(({ per }) => per === base.target);
    return found?.answer ?? { kind: 'refused', why: 'no-target', missing: ['uv', 'cvr', 'aov'] };
  }
  return subject === shop ? explainShop(db, question, shop) : explainRow(db, question, shop);
}

async function explainShop(
  db: Database,
  question: ChangeQuestion,
  shop: string,
): Promise<ChangeAnswer> {
  const { from, to } = reach(question);
  const series = await loadAllSeries(db, shop, WHOLE_SHOP, from, to);
  const base = baseOf(question, series);
  if (!base) return { kind: 'refused', why: 'never-read' };
  const since = base.from < question.span.from ? base.from : question.span.from;
  const [sources, items, changes] = await Promise.all([
    loadRows(db, shop, 'source', since, to),
    loadRows(db, shop, 'item', since, to),
    promoChanges(db),
  ]);
  return explainChange({
    span: question.span,
    base,
    pairs: question.pairs ?? false,
    series,
    metrics: SHOP_SALES,
    excluded: excludedDays(from, to, series, changes),
    sources,
    items,
  });
}

async function explainRow(
  db: Database,
  question: ChangeQuestion,
  shop: string,
): Promise<ChangeAnswer> {
  const { from, to } = reach(question);
  const known = await subjectById(db, question.subject);
  if (!known) return { kind: 'refused', why: 'never-read' };
  const all = await loadRows(db, shop, known.kind, from, to);
  const own = all.filter((row) => row.subject.subject === question.subject);
  const changes = await promoChanges(db);
  const answers = own.map((row) => explainIn(row, question, { from, to }, changes));
  const explained = answers.find(({ kind }) => kind === 'explained');
  if (explained) return explained;
  return otherScopes(own, question) ?? answers[0] ?? { kind: 'refused', why: 'never-read' };
}

function explainIn(
  row: RowSeries,
  question: ChangeQuestion,
  { from, to }: DaySpan,
  changes: readonly PromoChange[],
): ChangeAnswer {
  const base = baseOf(question, row.series);
  if (!base) return { kind: 'refused', why: 'never-read' };
  return explainChange({
    span: question.span,
    base,
    pairs: question.pairs ?? false,
    series: row.series,
    metrics: row.subject.kind === 'item' ? ITEM_SALES : SHOP_SALES,
    read: rowSalesDay,
    excluded: excludedDays(from, to, row.series, changes),
  });
}

/** Read on both sides, but never in the same scope. */
function otherScopes(rows: readonly RowSeries[], question: ChangeQuestion): ChangeAnswer | null {
  const base = question.base;
  if (!('from' in base)) return null;
  const within = ({ series }: RowSeries, { from, to }: DaySpan) =>
    Object.values(series).some((one) =>
      one.days.some(({ day, state }) => day >= from && day <= to && state !== DAY_STATE.gap),
    );
  const span = rows.filter((row) => within(row, question.span)).map(({ scope }) => scope);
  const before = rows.filter((row) => within(row, base)).map(({ scope }) => scope);
  const shared = span.some((scope) => before.includes(scope));
  if (shared || span.length === 0 || before.length === 0) return null;
  return { kind: 'refused', why: 'other-scope', span, base: before };
}

/** Both spans and enough of the days before them. */
function reach({ span, base }: ChangeQuestion): DaySpan {
  const first = 'from' in base && base.from < span.from ? base.from : span.from;
  const last = 'from' in base && base.to > span.to ? base.to : span.to;
  return { from: addDays(first, -USUAL_DAYS), to: last };
}

function baseOf(
  { base, span }: ChangeQuestion,
  series: Partial<Record<MetricId, Series>>,
): DaySpan | null {
  if ('from' in base) return base;
  const day = medianDay(series.pay_amt, span.from);
  return day === null ? null : { from: day, to: day };
}
