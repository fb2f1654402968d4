import { activityDays } from '../activities/activity-days';
import { activityOf, itemIds, NO_FACTS } from '../activities/activity-of';
import { sumOfSeries } from '../activities/joined-series';
import { REACH_WEEKS } from '../activities/lift-bases';
import { type MeasureInput, measureActivity } from '../activities/measure-activity';
import { excludedDays } from '../insights/excluded-days';
import { isUsable } from '../insights/series-day';
import type { Activity, ActivityRecord, ActivityResult } from '../model/activity';
import { addDays, type Day, dayOf, type Instant } from '../model/day';
import type { MetricId } from '../model/metric';
import type { Series } from '../model/series';
import { rowSubject } from '../model/series-subject';
import { activitiesOfShop, activityById } from '../store/activities';
import { costsOfShop } from '../store/costs';
import type { Database } from '../store/database';
import { promoChanges } from '../store/promo-changes';
import { loadSeries, WHOLE_SHOP } from './load-series';

const SHOP_METRICS: readonly MetricId[] = [
  'pay_amt',
  'uv',
  'pay_buyers',
  'pay_items',
  'old_buyers',
  'new_buyers',
  'refund_pay_amt',
];
const ITEM_METRICS: readonly MetricId[] = ['pay_amt', 'refund_pay_amt'];

/** What came of some activities, by id; an unknown id has no result. */
export async function activityResults(
  db: Database,
  ids: readonly string[],
  now: Instant,
): Promise<Record<string, ActivityResult>> {
  const found = await Promise.all(ids.map((id) => activityById(db, id)));
  const records = found.filter((record) => record !== undefined);
  const results = await Promise.all(records.map((record) => resultOf(db, record, now)));
  return Object.fromEntries(records.map(({ id }, i) => [id, results[i] ?? { kind: 'undated' }]));
}

async function resultOf(
  db: Database,
  record: ActivityRecord,
  now: Instant,
): Promise<ActivityResult> {
  const activity = activityOf(record, NO_FACTS, now);
  const days = activityDays(activity.times, activity.own.afterDays);
  const yesterday = addDays(dayOf(now), -1);
  // What is to come or not dated needs no figures.
  if (!days || days.first > yesterday) return measureActivity(empty(activity, now));
  const from = addDays(days.first, -7 * REACH_WEEKS - 1);
  const to = days.after.to < yesterday ? days.after.to : yesterday;
  const [shop, items, answers, changes, others] = await Promise.all([
    seriesSet(db, record.shop, WHOLE_SHOP, SHOP_METRICS, from, to),
    itemSeries(db, record, from, to),
    costsOfShop(db, record.shop),
    promoChanges(db),
    activitiesOfShop(db, record.shop),
  ]);
  return measureActivity({
    activity,
    shop,
    items,
    excluded: excludedDays(from, to, shop, changes),
    others: others
      .filter(({ id }) => id !== record.id)
      .map((other) => activityOf(other, NO_FACTS, now)),
    answers,
    now,
  });
}

/** The figures of all items of an activity, added up; null where one of them was not read. */
async function itemSeries(
  db: Database,
  record: ActivityRecord,
  from: Day,
  to: Day,
): Promise<MeasureInput['items']> {
  const ids = itemIds(record);
  if (ids.length === 0) return null;
  const subjects = ids.map((id) => rowSubject(record.shop, { kind: 'item', id, name: '' }));
  const known = await Promise.all(subjects.map((subject) => db.subjects.get(subject)));
  const scopes = known.map((subject) => subject?.scopes ?? []);
  const shared = scopes[0]?.filter((scope) => scopes.every((own) => own.includes(scope))) ?? [];
  const scope = shared.includes(WHOLE_SHOP) ? WHOLE_SHOP : shared[0];
  if (scope === undefined) return null;
  const sets = await Promise.all(
    subjects.map((subject) => seriesSet(db, subject, scope, ITEM_METRICS, from, to)),
  );
  const series: Partial<Record<MetricId, Series>> = {};
  for (const metric of ITEM_METRICS) {
    const all = sets.flatMap((set) => set[metric] ?? []);
    const total = all.length === sets.length ? sumOfSeries(all, metric) : undefined;
    if (total) series[metric] = total;
  }
  return { count: ids.length, scope, series };
}

async function seriesSet(
  db: Database,
  subject: string,
  scope: string,
  metrics: readonly MetricId[],
  from: Day,
  to: Day,
): Promise<Partial<Record<MetricId, Series>>> {
  const all = await loadSeries(db, subject, scope, metrics, from, to);
  const read = all.filter(({ days }) => days.some(isUsable));
  return Object.fromEntries(read.map((series) => [series.metric, series]));
}

function empty(activity: Activity, now: Instant): MeasureInput {
  const { shop } = activity;
  const answers = {
    ...{ shop, unitCosts: {} },
    ...{ margin: null, fees: null, refunds: null, shipping: null },
  };
  return { activity, shop: {}, items: null, excluded: new Map(), others: [], answers, now };
}
