import { monthOf } from '../../utils/insights/aggregate';
import { excludedDays } from '../../utils/insights/excluded-days';
import { targetBoard } from '../../utils/insights/targets-board';
import { addDays, type Day } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type { Series } from '../../utils/model/series';
import type { Target, TargetBoard, TargetEdit } from '../../utils/model/target';
import { SAMPLE_DAY, sampleDays } from './sample-days';

const SHOP = 'shop:mianyu';
const READ: MetricId[] = ['pay_amt', 'uv', 'cvr', 'aov', 'pay_buyers', 'ad_keyword_cost'];
const DAYS = 400;

/** A shop with a month's targets, one day of its plan set by hand, and days that were not read. */
export function sampleTargets(): Target[] {
  return [
    target('pay_amt', 'month', 900_000, '2026-11-01', { '2026-11-27': 45_000 }),
    target('uv', 'month', 10_000, '2026-11-01'),
    target('cvr', 'month', 0.026, '2026-11-01'),
    target('aov', 'month', 118, '2026-11-01'),
    target('pay_amt', 'week', 220_000, '2026-11-16'),
    target('uv', 'day', 10_000, SAMPLE_DAY),
    target('roi', 'month', 3.2, '2026-11-01'),
  ];
}

export function sampleBoard(targets: Target[]): TargetBoard {
  const from = addDays(SAMPLE_DAY, 1 - DAYS);
  const series = Object.fromEntries(READ.map((metric) => [metric, seriesOf(metric)]));
  const excluded = excludedDays(from, monthOf(SAMPLE_DAY).to, series);
  return targetBoard({ shop: SHOP, targets, series, excluded, day: SAMPLE_DAY });
}

/** The grid's edits as the background keeps them. */
export function editTargets(targets: Target[], edits: TargetEdit[]): Target[] {
  return edits.reduce(
    (all, { metric, per, value }) => [
      ...all.filter((one) => one.metric !== metric || one.per !== per),
      ...(value === null ? [] : [target(metric, per, value, '2026-11-01')]),
    ],
    targets,
  );
}

export function editPlan(targets: Target[], day: Day, value: number | null): Target[] {
  return targets.map((one) => {
    if (one.metric !== 'pay_amt' || one.per !== 'month') return one;
    const { [day]: _before, ...others } = one.plan ?? {};
    return { ...one, plan: value === null ? others : { ...others, [day]: value } };
  });
}

function target(
  metric: Target['metric'],
  per: Target['per'],
  value: number,
  from: Day,
  plan?: Target['plan'],
): Target {
  return {
    key: [SHOP, metric, per, from].join('|'),
    shop: SHOP,
    metric,
    per,
    value,
    from,
    ...(plan && { plan }),
  };
}

function seriesOf(metric: MetricId): Series {
  return { subject: SHOP, scope: 'all//', metric, days: sampleDays(metric, DAYS) };
}
