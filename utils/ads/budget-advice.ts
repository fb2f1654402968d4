import type { AdsEven, AdsFigures, AdsSpan, BudgetAdvice } from '../model/ads-desk';
import { DAY_LENGTH, type Instant } from '../model/day';
import { returnInterval } from './return-interval';
import {
  clicksToStop,
  evenConversion,
  isReturnKnown,
  LEAST_ORDERS,
  type OrderWorth,
} from './sample-floor';

/** What a plan should bring above break-even. */
export const TARGET_FACTOR = 1.2;
/** So many of a span's days must be read and stand still. */
export const LEAST_DAYS: Readonly<Record<AdsSpan, number>> = { 7: 4, 14: 7, 30: 15 };
/** Shares of the daily limit; a step is never larger than 30 %. */
const STEP = { raise: 0.2, test: 0.1, lower: -0.2, trend: -0.1 } as const;
const LEAST_TEST_ORDERS = 5;
const LEAST_TREND_ORDERS = 8;
const TREND = 0.7;
const FALL = 0.8;
/** One change at a time, and the platform needs its days to answer it. */
const BETWEEN_STEPS = 3 * DAY_LENGTH;
const TEST_RUNS = 7 * DAY_LENGTH;

/** A change of the plan, or an advice to change it. */
export interface Step {
  at: Instant;
  /** what the operator did; an advice has only a direction */
  by: 'operator' | 'advice';
  direction: 'up' | 'down' | 'unknown';
  isTest?: boolean;
}

/** All that an advice for one plan rests on. */
export interface BudgetCase {
  figures: readonly AdsFigures[];
  even: AdsEven;
  /** CNY of a usual order; null where it is not known */
  order: number | null;
  limit: number | 'none' | null;
  isLimitHit: boolean;
  /** the newest first */
  steps: readonly Step[];
  now: Instant;
}

/**
 * Raise, test, hold, lower, lower on trend, consider pausing, or too little data, by the rules of
 * the domain notes (§3.4). More is advised on days whose sales may still come, because they only
 * grow; less never rests on such days alone (§0, trap 10).
 */
export function budgetAdvice(given: BudgetCase): BudgetAdvice {
  return withLimit(calm(byRules(given), given), given.limit);
}

type Verdict = Pick<BudgetAdvice, 'kind' | 'why' | 'step'>;

function byRules(given: BudgetCase): Verdict {
  const { even, figures, order } = given;
  const of = (span: AdsSpan) => figures.find((one) => one.span === span);
  const two = of(14);
  if (!two || two.sales === null || two.orders === null) return tooLittle('not-read');
  if (even.known === 'nothing') return tooLittle('no-costs');
  if (two.days < LEAST_DAYS[14])
    return tooLittle(two.days + two.open >= LEAST_DAYS[14] ? 'provisional' : 'few-days');
  if (even.known === 'never')
    return two.cost > 0
      ? { kind: 'pause', why: 'never-even', step: null }
      : tooLittle('few-orders');
  const worth: OrderWorth = { order, left: even.left };
  if (!isReturnKnown(two.orders, two.cost, worth)) return tooLittle('few-orders');
  const returns = { 7: returnOf(of(7)), 14: returnOf(two), 30: returnOf(of(30)) };
  const facts: Facts = {
    ...given,
    worth,
    goal: even.roi,
    isWhole: even.known === 'whole',
    two,
    week: of(7),
    month: of(30),
    returns,
  };
  return lowered(facts) ?? falling(facts) ?? raised(facts) ?? held(facts);
}

interface Facts extends BudgetCase {
  worth: OrderWorth;
  /** break-even */
  goal: number;
  isWhole: boolean;
  two: AdsFigures;
  week: AdsFigures | undefined;
  month: AdsFigures | undefined;
  /** null where a span has too few days */
  returns: Record<AdsSpan, number | null>;
}

/** Less: pause, or lower. */
function lowered(facts: Facts): Verdict | null {
  const { goal, returns, two, worth } = facts;
  if (isNeverBought(two, worth)) {
    if (two.maturing > 0 && !isNeverBoughtFinally(facts)) return hold('maturing');
    return { kind: 'pause', why: 'rule', step: null };
  }
  const [roi7, roi14, roi30] = [returns[7], returns[14] ?? 0, returns[30]];
  const top = intervalOf(two, worth)?.high ?? Number.POSITIVE_INFINITY;
  const isWorse = (roi30 !== null && roi30 < goal) || (roi7 !== null && roi7 < FALL * goal);
  if (roi14 >= goal || top >= goal || !isWorse) return null;
  if (two.maturing > 0 && !isFinallyBelow(facts)) return hold('maturing');
  return { kind: 'lower', why: 'rule', step: STEP.lower };
}

/** Less on trend. A week that still grows always looks worse than the month around it. */
function falling(facts: Facts): Verdict | null {
  const { goal, returns, week } = facts;
  const [roi7, roi30] = [returns[7], returns[30]];
  const isFalling = roi7 !== null && roi30 !== null && roi7 < TREND * roi30 && roi30 >= goal;
  if (!isFalling || (week?.orders ?? 0) < LEAST_TREND_ORDERS) return null;
  const isMore = raised(facts) !== null;
  if ((week?.maturing ?? 0) > 0) return isMore ? null : hold('maturing');
  return isMore ? hold('mixed') : { kind: 'lower-trend', why: 'rule', step: STEP.trend };
}

/** More: raise, or raise by a test step. */
function raised(facts: Facts): Verdict | null {
  const { goal, isLimitHit, isWhole, returns, two, worth } = facts;
  const [roi7, roi14] = [returns[7], returns[14] ?? 0];
  const target = goal * TARGET_FACTOR;
  const orders = two.orders ?? 0;
  if (roi7 === null || roi7 < target) return null;
  const low = intervalOf(two, worth)?.low ?? 0;
  const isRaise = isLimitHit && roi14 >= target && low >= goal && orders >= LEAST_ORDERS;
  const isTest = roi14 >= goal && orders >= LEAST_TEST_ORDERS && orders < LEAST_ORDERS;
  if (!isRaise && !isTest) return null;
  if (!isWhole) return hold('costs-part');
  return isRaise
    ? { kind: 'raise', why: 'rule', step: STEP.raise }
    : { kind: 'raise-test', why: isLimitHit ? 'rule' : 'bid', step: STEP.test };
}

function held({ goal, isLimitHit, returns, two, worth }: Facts): Verdict {
  const roi = returns[14] ?? 0;
  const interval = intervalOf(two, worth);
  const isStraddling = !interval || (interval.low < goal && interval.high >= goal);
  if (roi < goal) return hold('straddles');
  if (roi < goal * TARGET_FACTOR) return hold('between');
  if (isStraddling) return hold('straddles');
  return hold(isLimitHit ? 'week-short' : 'limit-not-hit');
}

/** No storm of changes: after a step three days pass, after a test a week, and nothing is turned round. */
function calm(verdict: Verdict, { steps, now }: BudgetCase): Verdict {
  const direction = directionOf(verdict);
  if (direction === null || verdict.why === 'never-even') return verdict;
  const lately = (step: Step, within: number) => step.at <= now && now - step.at < within;
  const own = steps.filter(({ by }) => by === 'operator');
  if (own.some((step) => lately(step, BETWEEN_STEPS))) return hold('just-changed');
  if (own.some((step) => step.isTest && lately(step, TEST_RUNS))) return hold('test-running');
  const isTurned = steps.some(
    (step) => step.direction !== direction && lately(step, BETWEEN_STEPS),
  );
  return isTurned ? hold('opposite') : verdict;
}

/** Which way an advice would move the plan; null where it leaves it. */
export function directionOf({ kind }: Pick<BudgetAdvice, 'kind'>): 'up' | 'down' | null {
  if (kind === 'raise' || kind === 'raise-test') return 'up';
  return kind === 'lower' || kind === 'lower-trend' || kind === 'pause' ? 'down' : null;
}

function withLimit(verdict: Verdict, limit: BudgetCase['limit']): BudgetAdvice {
  const from = typeof limit === 'number' ? limit : null;
  const isOfLimit = verdict.step !== null && verdict.why !== 'bid';
  const to = from !== null && isOfLimit ? Math.round(from * (1 + (verdict.step ?? 0))) : null;
  return { ...verdict, from, to };
}

function returnOf(figures: AdsFigures | undefined): number | null {
  if (!figures || figures.sales === null || figures.cost <= 0) return null;
  return figures.days < LEAST_DAYS[figures.span] ? null : figures.sales / figures.cost;
}

function intervalOf({ cost, sales, orders }: AdsFigures, { order }: OrderWorth) {
  return sales === null || orders === null ? null : returnInterval({ cost, sales, orders }, order);
}

type Tried = Pick<AdsFigures, 'cost' | 'clk' | 'orders'>;

/** No order, more clicks than three in 1/CVR of break-even, three orders' worth of margin spent. */
function isNeverBought({ cost, clk, orders }: Tried, worth: OrderWorth): boolean {
  if (orders !== 0 || !clk || cost <= 0) return false;
  const even = evenConversion(cost / clk, worth);
  return even !== null && clk > clicksToStop(even) && isReturnKnown(0, cost, worth);
}

function isNeverBoughtFinally({ month, two, worth }: Facts): boolean {
  const final = month?.final ?? two.final;
  return final !== null && isNeverBought(final, worth);
}

/** The days whose sales are all in say the same. */
function isFinallyBelow({ goal, month, two, worth }: Facts): boolean {
  const final = month?.final ?? two.final;
  if (!final || final.sales === null || final.orders === null || final.cost <= 0) return false;
  return isReturnKnown(final.orders, final.cost, worth) && final.sales / final.cost < goal;
}

function hold(why: BudgetAdvice['why']): Verdict {
  return { kind: 'hold', why, step: null };
}

function tooLittle(why: BudgetAdvice['why']): Verdict {
  return { kind: 'too-little', why, step: null };
}
