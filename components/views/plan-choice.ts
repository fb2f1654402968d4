import { planSpan } from '../../utils/insights/plan-tasks';
import { addDays, type Day, isDay } from '../../utils/model/day';
import { TARGET_LENGTHS, type TargetLength } from '../../utils/model/target';
import { routeHref } from '../dashboard/route';

/** Which plan is looked at: its length, and a day of it. */
export interface PlanChoice {
  per: TargetLength;
  day: Day;
}

/** Reads the plan from an address; today's where none is named. */
export function readPlanChoice(params: URLSearchParams, today: Day): PlanChoice {
  const per = TARGET_LENGTHS.find((one) => one === params.get('per')) ?? 'day';
  const day = params.get('day') ?? '';
  return { per, day: isDay(day) ? day : today };
}

export function planHref({ per, day }: PlanChoice): string {
  return routeHref('plan', { per, day });
}

/** The plan before or after. */
export function steppedPlan({ per, day }: PlanChoice, steps: 1 | -1): PlanChoice {
  const { from, to } = planSpan(per, day);
  return { per, day: steps < 0 ? addDays(from, -1) : addDays(to, 1) };
}
