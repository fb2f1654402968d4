import { addDays, DAY_LENGTH, dayOf, HOUR, type Instant, startOfDay } from '../../model/day';
import type { RowSeries } from '../../model/series-subject';
import { figureOn, isUsable } from '../series-day';
import { standingNow } from './live-pages';
import { isOffByLimit, newestPlans, planFigure, type SeenPlan, seenPlans } from './plan-rows';
import { isOpenOn, rowsOfOneScope } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, settle, shortName } from './settle';
import { weightiest } from './weightiest';

const WEEK = 7;

/**
 * 计划撞日限额: a plan spent its daily limit on several of the last seven days, or is off by it early
 * today. The limit is that of the day where it was read, else the one that stands now.
 */
export const a31: ShopRule = {
  id: 'A31',
  judge(context) {
    const { now } = context;
    const plans = newestPlans(seenPlans(context, now - WEEK * DAY_LENGTH));
    if (plans.length === 0) return quiet('A31', 'not-read');
    const series = new Map(
      rowsOfOneScope(context.rows('plan'), 'cost', context.day).map(
        (row) => [row.subject.subject, row] as const,
      ),
    );
    const outcomes = plans.map((plan) => judgePlan(context, plan, series.get(plan.subject)));
    return standingNow(weightiest('A31', outcomes), context);
  },
};

function judgePlan(context: RuleContext, plan: SeenPlan, row: RowSeries | undefined): RuleOutcome {
  const limit = limitsFor(context, 'A31', plan.subject);
  const today = dayOf(context.now);
  const dayLimit = planFigure(plan, 'day_limit');
  const isOffEarly = isOffByLimit(plan) && isEarlyToday(plan.readAt, today, limit('beforeHour'));
  const days = row && dayLimit !== null ? hitDays(context, row, dayLimit, limit('limitShare')) : [];
  const hits = days.filter(({ isHit }) => isHit);
  const least = limit('limitDays');
  if (!isOffEarly && days.length < least) return quiet('A31', 'too-little-data');
  const card = cardOf('A31', context, {
    subject: plan.subject,
    subjectName: shortName(plan.name, 40),
    page: 'ali.manage',
    day: today,
    provisional: row
      ? isOpenOn(
          [row.series.cost],
          hits.map(({ day }) => day),
        )
      : false,
    evidence: [
      ...(dayLimit === null ? [] : [exactly('dayLimit', dayLimit, 'CNY')]),
      ...(isOffEarly ? [{ label: 'offByLimit', day: today, readAt: plan.readAt }] : []),
      ...(days.length > 0
        ? [exactly('limitDays', hits.length, 'count'), exactly('daysRead', days.length, 'count')]
        : []),
      ...hits.slice(0, 1).map(({ day, spend }) => exactly('spend', spend, 'CNY', day)),
    ],
  });
  return settle(card, [isOffEarly ? 1 : hits.length / least]);
}

function hitDays({ day }: RuleContext, { series }: RowSeries, dayLimit: number, share: number) {
  return Array.from({ length: WEEK }, (_, i) => addDays(day, -i)).flatMap((past) => {
    const spend = figureOn(series.cost, past);
    const own = figureOn(series.day_limit, past);
    if (!isUsable(spend)) return [];
    const allowed = isUsable(own) ? own.value : dayLimit;
    return [{ day: past, spend: spend.value, isHit: spend.value >= share * allowed }];
  });
}

function isEarlyToday(readAt: Instant, today: string, hour: number): boolean {
  return dayOf(readAt) === today && readAt < startOfDay(today) + hour * HOUR;
}
