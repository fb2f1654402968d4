import type { Day, Instant } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { TableRow } from '../../model/reading';
import type { Scope } from '../../model/scope';
import { rowSubject } from '../../model/series-subject';
import type { RuleContext } from './rule-context';

/** A plan as the list of plans shows it. */
export interface SeenPlan {
  subject: string;
  name: string;
  row: TableRow;
  readAt: Instant;
  period: Scope['period'];
}

const RUNNING = /推广中|投放中|计划中|^开启/;
const OFF_BY_LIMIT = /到限额|预算不足|超预算|限额下线|预算.{0,2}下线/;

/** Every look at a plan on the list of plans since a moment, the newest first. */
export function seenPlans(context: RuleContext, since: Instant): SeenPlan[] {
  return context
    .readings('ali.manage')
    .filter(({ takenAt }) => takenAt >= since)
    .flatMap(({ parts, takenAt, scope }) =>
      parts.flatMap((part) =>
        part.kind !== 'table'
          ? []
          : part.rows
              .filter(({ subject, subtotal }) => subject.kind === 'plan' && !subtotal)
              .map((row) => ({
                subject: rowSubject(context.shop, row.subject),
                name: row.subject.name,
                row,
                readAt: takenAt,
                period: scope.period,
              })),
      ),
    );
}

/** The newest look at each plan. */
export function newestPlans(plans: readonly SeenPlan[]): SeenPlan[] {
  const newest = new Map<string, SeenPlan>();
  for (const plan of plans) if (!newest.has(plan.subject)) newest.set(plan.subject, plan);
  return [...newest.values()];
}

export function planFigure({ row }: SeenPlan, metric: MetricId): number | null {
  const found = row.figures.find(
    (one) => one.metric === metric && !one.suspect?.length && one.unverified === undefined,
  );
  return exactValue(found?.figure);
}

export function isRunning(plan: SeenPlan): boolean {
  return RUNNING.test(statusOf(plan));
}

/** Taken off by its daily limit or an empty budget. */
export function isOffByLimit(plan: SeenPlan): boolean {
  return OFF_BY_LIMIT.test(statusOf(plan));
}

/** Whether the plan's figures are those of the day so far. */
export function isOfToday({ period }: SeenPlan, today: Day): boolean {
  return period.kind === 'live' && period.day === today;
}

function statusOf({ row }: SeenPlan): string {
  return row.texts?.find(({ label }) => label.includes('状态'))?.text ?? '';
}
