import {
  isOffByLimit,
  newestPlans,
  planFigure,
  type SeenPlan,
  seenPlans,
} from '../insights/rules/plan-rows';
import type { RuleContext } from '../insights/rules/rule-context';
import { limitsFor } from '../insights/rules/settle';
import { figureOn, isUsable } from '../insights/series-day';
import type { AdsChecks, AdsPlan, AdsRecord, AdviceKind, BudgetAdvice } from '../model/ads-desk';
import type { CostAnswers } from '../model/costs';
import { addDays, DAY_LENGTH, type Day, dayOf, HOUR, startOfDay } from '../model/day';
import { type BudgetCase, budgetAdvice, directionOf } from './budget-advice';
import { isLimitHit, limitHits } from './limit-hits';
import { type PlanEven, planEvens } from './plan-evens';
import { stepsOf } from './plan-steps';
import type { AdsRow } from './read-rows';

const WEEK = 7;
const STANDS_FOR_NONE = /不限|无限/;
const STOPPED = /暂停|结束|关闭|删除/;

export interface PlansCase {
  context: RuleContext;
  rows: readonly AdsRow[];
  /** what the operator said of the shop's costs */
  costs: Omit<CostAnswers, 'shop'>;
  order: number | null;
  records: readonly AdsRecord[];
  checks: readonly AdsChecks[];
}

/** What is to be done comes first, then what is to be left alone. */
const PRESSING: readonly AdviceKind[] = [
  'pause',
  'lower',
  'lower-trend',
  'raise',
  'raise-test',
  'hold',
  'too-little',
];

/** Every plan with its limit, its figures side by side and what to do, the most pressing first. */
export function adsPlans(given: PlansCase): AdsPlan[] {
  const { context, rows } = given;
  const seen = new Map(
    newestPlans(seenPlans(context, context.now - WEEK * DAY_LENGTH)).map((plan) => [
      plan.subject,
      plan,
    ]),
  );
  const begun = rows.flatMap((row) => firstDay(row) ?? []).toSorted()[0];
  const evens = planEvens(context, given.costs);
  const plans = rows.map((row) =>
    planOf(given, row, { seen: seen.get(row.subject), begun, ...evens(row.subject) }),
  );
  return plans.toSorted((a, b) => pressOf(a) - pressOf(b) || spendOf(b) - spendOf(a));
}

interface PlanFacts extends PlanEven {
  seen: SeenPlan | undefined;
  /** the first day of which any plan was read */
  begun: Day | undefined;
}

function planOf(
  { context, order, records, checks }: PlansCase,
  row: AdsRow,
  { seen, begun, even, evenOf }: PlanFacts,
): AdsPlan {
  const { subject, name, scope, figures, days } = row;
  const { day, now, decisions } = context;
  const bounds = limitsFor(context, 'A31', subject);
  const limit = limitOf(row, seen, day);
  const hits = {
    ...limitHits(days, limit, day, bounds('limitShare')),
    offEarly: seen !== undefined && isOffEarly(seen, now, bounds('beforeHour')),
  };
  const own = records.filter((record) => record.subject === subject);
  const answered = own.find((record) => record.day === dayOf(now) && record.choice);
  const first = firstDay(row);
  const hitLimits = { share: bounds('limitShare'), days: bounds('limitDays') };
  const status = seen?.row.texts?.find(({ label }) => label.includes('状态'))?.text;
  return {
    ...{ subject, name, scope, limit, hits, figures, even, evenOf },
    isSeveral: context.planItems?.get(subject) === null,
    ...(status && { status }),
    advice:
      answered?.advice ??
      runningAdvice(status, {
        ...{ figures, even, order, limit, now },
        isLimitHit: isLimitHit(hits, hitLimits),
        steps: stepsOf(
          own,
          decisions.filter((one) => one.subject === subject),
        ),
      }),
    // Where everything is seen for the first time, nothing is new.
    isNew: first !== null && begun !== undefined && begun < first && first > addDays(day, -WEEK),
    ticked: checks.find((one) => one.subject === subject)?.ticked ?? [],
    ...(answered && { choice: choiceOf(answered) }),
  };
}

/** A plan that was stopped is not to be stopped again, nor to be changed. */
function runningAdvice(status: string | undefined, given: BudgetCase): BudgetAdvice {
  const advice = budgetAdvice(given);
  if (directionOf(advice) === null || !status || !STOPPED.test(status)) return advice;
  return { ...advice, kind: 'hold', why: 'paused', step: null, to: null };
}

function choiceOf({ choice, choseAt, what }: AdsRecord): AdsPlan['choice'] {
  return { ...(choice && { choice }), ...(choseAt && { choseAt }), ...(what && { what }) };
}

/** As the list of plans showed it last, else as the report's days do. */
function limitOf({ days }: AdsRow, seen: SeenPlan | undefined, last: Day): AdsPlan['limit'] {
  const shown = seen ? planFigure(seen, 'day_limit') : null;
  if (shown !== null) return shown;
  const texts = seen?.row.texts ?? [];
  if (texts.some(({ label, text }) => /限额|预算/.test(label) && STANDS_FOR_NONE.test(text)))
    return 'none';
  for (let back = 0; back < WEEK; back++) {
    const figure = figureOn(days?.series.day_limit, addDays(last, -back));
    if (isUsable(figure)) return figure.value;
  }
  return null;
}

function isOffEarly(plan: SeenPlan, now: number, beforeHour: number): boolean {
  const today = dayOf(now);
  const isToday = dayOf(plan.readAt) === today;
  return isToday && isOffByLimit(plan) && plan.readAt < startOfDay(today) + beforeHour * HOUR;
}

function firstDay({ days }: AdsRow): Day | null {
  return days?.series.cost?.days.find((figure) => isUsable(figure))?.day ?? null;
}

function pressOf({ advice }: AdsPlan): number {
  return PRESSING.indexOf(advice.kind);
}

function spendOf({ figures }: AdsPlan): number {
  return figures.findLast(({ days }) => days > 0)?.cost ?? 0;
}
