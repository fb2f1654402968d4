import type { Day } from './day';
import type { MetricId } from './metric';

/** What the operator wants a shop's metric to be, each day, week or month, from a day on. */
export interface Target {
  /** `shop|metric|per|from` */
  key: string;
  shop: string;
  metric: MetricId;
  per: 'day' | 'week' | 'month';
  /** in the metric's unit; for people and ratios the mean of the days */
  value: number;
  /** the first day it holds for; a later one of the same shop, metric and length takes its place */
  from: Day;
}
