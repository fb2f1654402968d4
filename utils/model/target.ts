import type { ChangeAnswer } from './change';
import type { Day, DaySpan } from './day';
import type { MetricId } from './metric';

/** What can be aimed at, in the operators' order. */
export const TARGET_METRICS = [
  'pay_amt',
  'uv',
  'cvr',
  'aov',
  'pay_buyers',
  'cost',
  'roi',
] as const satisfies readonly MetricId[];
export type TargetMetric = (typeof TARGET_METRICS)[number];

export const TARGET_LENGTHS = ['day', 'week', 'month'] as const;
export type TargetLength = (typeof TARGET_LENGTHS)[number];

/** What the operator wants a shop's metric to be, each day, week or month, from a day on. */
export interface Target {
  /** `shop|metric|per|from` */
  key: string;
  shop: string;
  metric: MetricId;
  per: TargetLength;
  /** in the metric's unit; for people and ratios the mean of the days */
  value: number;
  /** the first day it holds for; a later one of the same shop, metric and length takes its place */
  from: Day;
  /** days of a month whose part of the sales the operator set by hand, in CNY */
  plan?: Record<Day, number>;
}

/** A target without whose and since when. */
export type Goal = Pick<Target, 'metric' | 'per' | 'value'>;

/** What the operator typed into one field of the grid; null takes the target away. */
export interface TargetEdit {
  metric: TargetMetric;
  per: TargetLength;
  value: number | null;
}

/** How far one target is reached. */
export interface TargetProgress {
  goal: Goal;
  span: DaySpan;
  /** null where nothing was read */
  soFar: number | null;
  /** how several days became one figure */
  how: 'sum' | 'daily-mean' | 'recomputed' | 'mean-of-ratios' | 'last' | null;
  daysRead: number;
  /** days of the span that are over */
  daysOver: number;
  daysLeft: number;
  share: number | null;
  elapsed: number;
  neededPerDay: number | null;
  meanPerDay: number | null;
  provisional: boolean;
}

/** The shop's own mean of the last four weeks, in the unit of a target; never filled in by itself. */
export interface TargetHint {
  metric: TargetMetric;
  per: TargetLength;
  value: number;
  daysRead: number;
  daysInAll: number;
}

export interface PlanDay {
  day: Day;
  planned: number;
  byHand: boolean;
  /** the promotion that the day lies in */
  event?: string;
  /** null on a day to come, or one that was not read */
  real: number | null;
  over: boolean;
}

export interface PlanWeek {
  span: DaySpan;
  planned: number;
  /** what was read of the week so far; null where nothing was */
  real: number | null;
  /** what was planned for the days that were read */
  plannedRead: number;
  daysRead: number;
  daysOver: number;
}

/** A month's sales target laid over its days. */
export interface MonthPlan {
  span: DaySpan;
  target: number;
  days: PlanDay[];
  weeks: PlanWeek[];
  /** what was planned for the days that were read, and what they brought */
  plannedRead: number;
  real: number;
  /** what the days set by hand ask beyond the target; 0 where they fit in */
  tooMuch: number;
  learned: PlanWeights;
}

/** How the days' parts were found: by the shop's own ordinary weeks and earlier promotions. */
export interface PlanWeights {
  /** Monday to Sunday, 1 on average; null where too few ordinary days were read */
  weekdays: number[] | null;
  /** ordinary days that were looked at */
  ordinaryDays: number;
  /** promotions of the month: how many times an ordinary day theirs were, null where none was read */
  events: { event: string; days: number; times: number | null }[];
}

/** All that the targets screen shows of one shop. */
export interface TargetBoard {
  shop: string;
  /** the last day that is over: yesterday */
  day: Day;
  targets: Target[];
  progress: TargetProgress[];
  hints: TargetHint[];
  /** which factor misses the plan, by length; only lengths that have a target */
  missed: { per: TargetLength; answer: ChangeAnswer }[];
  plan: MonthPlan | null;
}

/** A month's sales target in one line, for the picture of today. */
export interface TargetLine {
  shop: string;
  shopName: string;
  /** null where nothing was read */
  share: number | null;
  elapsed: number;
  daysRead: number;
  daysOver: number;
}
