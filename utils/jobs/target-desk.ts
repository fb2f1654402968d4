import { monthOf } from '../insights/aggregate';
import { excludedDays } from '../insights/excluded-days';
import { targetOn, targetSpan } from '../insights/targets';
import { targetBoard, targetProgress } from '../insights/targets-board';
import { addDays, type Day, dayOf, type Instant } from '../model/day';
import type { MetricId } from '../model/metric';
import { SHOP_METRIC_IDS } from '../model/metrics/shop-metrics';
import type { Series } from '../model/series';
import type { Target, TargetBoard, TargetEdit, TargetLine } from '../model/target';
import type { Database } from '../store/database';
import { promoChanges } from '../store/promo-changes';
import { allTargets, changeTargets, targetsOfShop } from '../store/targets';
import { loadSeries, WHOLE_SHOP } from './load-series';

/** A year back, so that the last edition of this month's promotion is among the days. */
const HISTORY_DAYS = 440;

/** A shop's targets, how far each is reached, which factor misses the plan, and the month's plan. */
export async function targetsOf(db: Database, shop: string, now: Instant): Promise<TargetBoard> {
  const day = addDays(dayOf(now), -1);
  const series = await figuresOf(db, shop, addDays(day, -HISTORY_DAYS), day);
  const changes = await promoChanges(db);
  const excluded = excludedDays(addDays(day, -HISTORY_DAYS), monthOf(day).to, series, changes);
  return targetBoard({ shop, targets: await targetsOfShop(db, shop), series, excluded, day });
}

/**
 * Keeps what was typed into the grid: a new value holds from the first day of the running day,
 * week or month on, and earlier targets stay for the time before. Taking a target away takes its
 * earlier ones with it.
 */
export async function saveTargets(
  db: Database,
  shop: string,
  edits: readonly TargetEdit[],
  now: Instant,
): Promise<void> {
  const day = addDays(dayOf(now), -1);
  await changeTargets(db, shop, (known) =>
    edits.reduce((all, edit) => edited(all, shop, edit, day), known),
  );
}

/**
 * Sets one day's part of the running month's sales target by hand, or gives it back to the
 * weights with null. Nothing happens in a month without a target.
 */
export async function savePlanDay(
  db: Database,
  shop: string,
  planDay: Day,
  value: number | null,
  now: Instant,
): Promise<void> {
  const day = addDays(dayOf(now), -1);
  const month = monthOf(day);
  await changeTargets(db, shop, (known) => {
    const target = targetOn(known, 'pay_amt', 'month', day);
    if (!target || planDay < month.from || planDay > month.to) return known;
    const inMonth = Object.entries(target.plan ?? {}).filter(
      ([one]) => one >= month.from && one <= month.to && one !== planDay,
    );
    const plan = Object.fromEntries([...inMonth, ...(value === null ? [] : [[planDay, value]])]);
    const changed = {
      ...withoutPlan(target),
      from: month.from,
      ...(Object.keys(plan).length && { plan }),
    };
    return put(known, { ...changed, key: keyOf(changed) });
  });
}

/** Each shop's sales target of the month in one line, for the picture of today. */
export async function targetLines(db: Database, now: Instant): Promise<TargetLine[]> {
  const day = addDays(dayOf(now), -1);
  const all = await allTargets(db);
  const shops = [...new Set(all.map(({ shop }) => shop))];
  const lines = shops.map(async (shop): Promise<TargetLine | null> => {
    const target = targetOn(
      all.filter((one) => one.shop === shop),
      'pay_amt',
      'month',
      day,
    );
    if (!target) return null;
    const [sales] = await loadSeries(db, shop, WHOLE_SHOP, ['pay_amt'], monthOf(day).from, day);
    const { share, elapsed, daysRead, daysOver } = targetProgress(
      target,
      sales ? { pay_amt: sales } : {},
      day,
    );
    return { shop, shopName: shop.slice('shop:'.length), share, elapsed, daysRead, daysOver };
  });
  return (await Promise.all(lines)).filter((line) => line !== null);
}

async function figuresOf(
  db: Database,
  shop: string,
  from: Day,
  to: Day,
): Promise<Partial<Record<MetricId, Series>>> {
  const metrics: MetricId[] = [...SHOP_METRIC_IDS, 'cost', 'roi'];
  const all = await loadSeries(db, shop, WHOLE_SHOP, metrics, from, to);
  return Object.fromEntries(
    all.filter((s) => s.days.some((d) => d.value !== null)).map((s) => [s.metric, s]),
  );
}

function edited(
  known: Target[],
  shop: string,
  { metric, per, value }: TargetEdit,
  day: Day,
): Target[] {
  if (value === null) return known.filter((one) => one.metric !== metric || one.per !== per);
  const from = targetSpan(per, day).from;
  const before = targetOn(known, metric, per, day);
  const plan = before?.from === from && before.plan ? { plan: before.plan } : {};
  const target = { shop, metric, per, value, from, ...plan };
  return put(known, { ...target, key: keyOf(target) });
}

function put(known: Target[], target: Target): Target[] {
  return [...known.filter(({ key }) => key !== target.key), target];
}

function keyOf({ shop, metric, per, from }: Omit<Target, 'key'>): string {
  return [shop, metric, per, from].join('|');
}

function withoutPlan({ plan: _days, ...target }: Target): Target {
  return target;
}
