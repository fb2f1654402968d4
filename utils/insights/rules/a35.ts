import { addDays, DAY_LENGTH, dayOf, HOUR, startOfDay } from '../../model/day';
import { DAY_STATE } from '../../model/series';
import type { RowSeries } from '../../model/series-subject';
import { baselineScore } from '../baseline';
import { figureOn, isUsable } from '../series-day';
import { mean } from '../statistics';
import { accountSpend, type SpendDay } from './account-spend';
import { standingNow } from './live-pages';
import {
  isOfToday,
  isRunning,
  newestPlans,
  planFigure,
  type SeenPlan,
  seenPlans,
} from './plan-rows';
import { rowsOfOneScope, usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, promotionOn, settle, shortName } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk } from './worth';

const WEEK = 7;
const WEEKS = 8;
/** So many same weekdays must be known of the account. */
const LEAST_WEEKS = 4;
/** So many of a plan's last seven days must be known before its silence means anything. */
const LEAST_DAYS = 4;

/**
 * 花费异常: a plan that has nearly used up its day before noon, an account whose spend is far from
 * its weekday's, or a running plan that suddenly spends nothing. A zero counts only when a second
 * look hours later confirms it: figures of yesterday are low in the morning.
 */
export const a35: ShopRule = {
  id: 'A35',
  judge(context) {
    const plans = newestPlans(seenPlans(context, context.now - WEEK * DAY_LENGTH));
    const outcomes = [
      ...plans.map((plan) => fastPlan(context, plan)),
      ...silentPlans(context, plans),
      accountDay(context),
    ];
    return standingNow(weightiest('A35', outcomes), context);
  },
};

/** Most of the day's limit gone before noon; the card says how much and when. */
function fastPlan(context: RuleContext, plan: SeenPlan): RuleOutcome {
  const today = dayOf(context.now);
  const limit = limitsFor(context, 'A35', plan.subject);
  const spend = planFigure(plan, 'cost');
  const dayLimit = planFigure(plan, 'day_limit');
  const isEarly = plan.readAt < startOfDay(today) + limit('beforeHour') * HOUR;
  if (!isOfToday(plan, today) || !isEarly || spend === null || !dayLimit)
    return quiet('A35', 'not-read');
  const share = spend / dayLimit;
  const card = cardOf('A35', context, {
    subject: plan.subject,
    subjectName: shortName(plan.name, 40),
    page: 'ali.manage',
    day: today,
    evidence: [
      { ...exactly('spendToday', spend, 'CNY', today), readAt: plan.readAt },
      exactly('dayLimit', dayLimit, 'CNY'),
      exactly('limitUsed', share, 'percent'),
    ],
    ...moneyAtRisk(dayLimit - spend),
  });
  return settle(card, [share / limit('limitShare')]);
}

function silentPlans(context: RuleContext, plans: readonly SeenPlan[]): RuleOutcome[] {
  const running = new Map(plans.filter(isRunning).map((plan) => [plan.subject, plan]));
  return rowsOfOneScope(context.rows('plan'), 'cost', context.day)
    .filter(({ subject }) => running.has(subject.subject))
    .map((row) => silentPlan(context, row));
}

function silentPlan(context: RuleContext, { subject, series }: RowSeries): RuleOutcome {
  const { day } = context;
  const spend = figureOn(series.cost, day);
  if (!isUsable(spend)) return quiet('A35', spend.value === null ? 'not-read' : 'suspect');
  if (spend.value > 0) return cleared('A35', subject.subject, day);
  const past = usableDays(series.cost, addDays(day, -1), WEEK).map(({ value }) => value);
  const usual = mean(past);
  const isEnough = past.length >= LEAST_DAYS;
  if (!isEnough || usual < limitsFor(context, 'A35', subject.subject)('leastSpend'))
    return quiet('A35', 'too-little-data');
  if (spend.state === DAY_STATE.provisional) return quiet('A35', 'provisional');
  return fired(
    cardOf('A35', context, {
      subject: subject.subject,
      subjectName: shortName(subject.name, 40),
      page: 'ali.manage',
      evidence: [
        exactly('spend', 0, 'CNY', day),
        exactly('spendPerDay', usual, 'CNY'),
        exactly('daysRead', past.length, 'count'),
      ],
    }),
  );
}

/** The account's spend of yesterday against the same weekdays; a rise is judged as soon as it is seen. */
function accountDay(context: RuleContext): RuleOutcome {
  const { day, shop } = context;
  const known = new Map(
    accountSpend(context, WEEK * WEEKS + 1).map((one): [string, SpendDay] => [one.day, one]),
  );
  const spend = known.get(day);
  if (!spend) return quiet('A35', 'not-read');
  const past = Array.from({ length: WEEKS }, (_, i) => addDays(day, -WEEK * (i + 1)))
    .filter((one) => !context.excluded.has(one))
    .flatMap((one) => known.get(one)?.spend ?? []);
  if (past.length < LEAST_WEEKS) return quiet('A35', 'too-little-data');
  const limit = limitsFor(context, 'A35', shop);
  const { z, shift, median } = baselineScore(past, spend.spend, 'money');
  if (spend.open && z < 0) return quiet('A35', 'provisional');
  const away = Math.abs(spend.spend - median);
  const card = cardOf('A35', context, {
    page: 'ali.report',
    provisional: spend.open,
    evidence: [
      exactly('spend', spend.spend, 'CNY', day),
      exactly('sameWeekdayMedian', median, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('historyDays', past.length, 'count'),
      ...promotionOn(context, day),
    ],
    ...moneyAtRisk(away),
  });
  const least = limit('leastSpend');
  return settle(card, [
    Math.abs(z) / limit('z'),
    Math.abs(shift) / limit('rise'),
    least > 0 ? away / least : 1,
  ]);
}
