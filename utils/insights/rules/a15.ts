import { addDays, type Day } from '../../model/day';
import type { MetricId } from '../../model/metric';
import { DAY_STATE } from '../../model/series';
import { baselineScore, twoProportionZ } from '../baseline';
import { figureOn, isUsable, type UsableFigure } from '../series-day';
import { mean, sum } from '../statistics';
import { baseDays } from './base-days';
import { type DayCase, dayRule, decide, type Finding, limitOf } from './day-rule';
import type { RuleContext } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { moneyAtRisk, worthOfOne } from './worth';

/** Refunds by the day of payment go on rising: the youngest day that may hold its last value. */
const COHORT_AGE = 8;
/** Cohorts are looked for so far back; those before them, sixty days, are their base. */
const COHORT_REACH = 28;
const COHORT_DAYS = 7;
const COHORT_BASE = 60;
const LEAST_COHORTS = 5;
const LEAST_BASE_COHORTS = 14;

/**
 * 退款激增: refunds that were finished on the day against the same weekdays, or the refund rate of
 * the last mature days of payment against the sixty days before. The two clocks are never set
 * against each other (trap 5), and a cohort that still rises (maturing) does not count.
 */
export const a15 = dayRule('A15', [], (day) => {
  const findings = [...finished(day), ...cohort(day)];
  const [worst] = findings.toSorted((a, b) => Math.min(...b.margins) - Math.min(...a.margins));
  if (worst) return decide(day, worst);
  const { series, day: judged } = day.context;
  const isRead = (['refund_done_cnt', 'refund_done_amt'] as const).some(
    (metric) => figureOn(series[metric], judged).value !== null,
  );
  return quiet('A15', isRead ? 'too-little-data' : 'not-read');
});

/** Counted refunds where they were read, else money put as so many usual orders. */
function finished(day: DayCase): Finding[] {
  const { context } = day;
  const counted = figureOn(context.series.refund_done_cnt, context.day);
  if (isUsable(counted)) return finishedCount(day, counted);
  const amount = figureOn(context.series.refund_done_amt, context.day);
  return isUsable(amount) ? finishedAmount(day, amount) : [];
}

function finishedCount(day: DayCase, today: UsableFigure): Finding[] {
  const { context } = day;
  const base = baseDays(context, context.day, [context.series.refund_done_cnt]);
  if (!base) return [];
  const past = base.figures.map(({ value }) => value);
  const score = baselineScore(past, today.value, 'count');
  return [
    {
      margins: [
        score.z / limitOf(day, 'z'),
        riseOf(score.shift, today.value) / limitOf(day, 'rise'),
        today.value / limitOf(day, 'leastRefunds'),
      ],
      today: [today],
      base,
      evidence: [
        exactly('refunds', today.value, 'count', context.day),
        exactly('sameWeekdayMedian', score.median, 'count'),
        exactly('zScore', score.z, 'decimal'),
      ],
    },
  ];
}

/** Both scales must agree: money is skewed, and it is made of few refunds. */
function finishedAmount(day: DayCase, today: UsableFigure): Finding[] {
  const { context } = day;
  const base = baseDays(context, context.day, [context.series.refund_done_amt]);
  const days = base?.figures.map((figure) => figure.day) ?? [];
  const order = worthOfOne('pay_buyers', context, days);
  if (!base || !order) return [];
  const past = base.figures.map(({ value }) => value);
  const money = baselineScore(past, today.value, 'money');
  const orders = past.map((value) => value / order);
  const count = baselineScore(orders, today.value / order, 'count');
  const z = Math.min(money.z, count.z);
  return [
    {
      margins: [
        z / limitOf(day, 'z'),
        riseOf(money.shift, today.value) / limitOf(day, 'rise'),
        today.value / order / limitOf(day, 'leastRefunds'),
      ],
      today: [today],
      base,
      evidence: [
        exactly('refundsDone', today.value, 'CNY', context.day),
        exactly('sameWeekdayMedian', money.median, 'CNY'),
        exactly('zScore', z, 'decimal'),
      ],
      more: moneyAtRisk(today.value - money.median),
    },
  ];
}

/** From none at all every refund is a rise without bound; nothing stays nothing. */
function riseOf(shift: number, today: number): number {
  if (Number.isNaN(shift)) return today > 0 ? Number.POSITIVE_INFINITY : 0;
  return shift;
}

function cohort(day: DayCase): Finding[] {
  const { context } = day;
  const newest = matureDays(context, COHORT_AGE, COHORT_REACH).slice(0, COHORT_DAYS);
  const oldest = newest.at(-1);
  const youngest = newest[0];
  if (!oldest || !youngest || newest.length < LEAST_COHORTS) return [];
  const before = addDays(oldest.day, -1);
  const base = matureBefore(context, before);
  if (base.length < LEAST_BASE_COHORTS) return [];
  const own = pooled(context, newest);
  const usual = pooled(context, base);
  if (own.orders * usual.rate < limitOf(day, 'leastExpected')) return [];
  const rise = own.rate - usual.rate;
  const z = twoProportionZ(
    own.rate * own.orders,
    own.orders,
    usual.rate * usual.orders,
    usual.orders,
  );
  return [
    {
      margins: [z / limitOf(day, 'z'), rise / limitOf(day, 'cohortRise')],
      today: [],
      evidence: [
        exactly('cohortRate', own.rate, 'percent', youngest.day),
        exactly('cohortRateBase', usual.rate, 'percent'),
        exactly('cohortRise', rise, 'points'),
        exactly('zScore', z, 'decimal'),
        exactly('cohortDays', newest.length, 'count'),
        exactly('historyDays', base.length, 'count'),
      ],
    },
  ];
}

function matureBefore(context: RuleContext, last: Day): UsableFigure[] {
  return spanOf(last, COHORT_BASE)
    .map((past) => figureOn(context.series.refund_ord_rate, past))
    .filter(isMature);
}

function matureDays(context: RuleContext, from: number, to: number): UsableFigure[] {
  return spanOf(addDays(context.day, -from), to - from + 1)
    .map((past) => figureOn(context.series.refund_ord_rate, past))
    .filter(isMature);
}

function spanOf(last: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, i) => addDays(last, -i));
}

/** Only what was read when the cohort had come to rest. */
function isMature(figure: ReturnType<typeof figureOn>): figure is UsableFigure {
  return isUsable(figure) && figure.state === DAY_STATE.settled;
}

/** Weighted by orders where they were read on each day, else the plain mean over buyers' days. */
function pooled({ series }: RuleContext, days: readonly UsableFigure[]) {
  const orders = days.map(({ day }) => ordersOn(series.pay_suborders ?? series.pay_buyers, day));
  const total = sum(orders);
  const refunded = sum(days.map(({ value }, i) => value * (orders[i] ?? 0)));
  return { orders: total, rate: total > 0 ? refunded / total : mean(days.map((d) => d.value)) };
}

function ordersOn(series: RuleContext['series'][MetricId], day: Day): number {
  const figure = figureOn(series, day);
  return isUsable(figure) ? figure.value : 0;
}
