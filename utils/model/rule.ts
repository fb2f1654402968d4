import type { RuleId, Severity } from './alert';
import type { PageId } from './page-id';

/** What a threshold counts in, for the screen that edits it. */
export type ThresholdUnit =
  | 'z'
  | 'share'
  | 'points'
  | 'count'
  | 'CNY'
  | 'score'
  | 'times'
  | 'hours'
  | 'days'
  | 'seconds';

/** One number that a rule decides by, always a size: a fall of 0.2 is a fifth less. */
export interface Threshold {
  /** also the locale key below `threshold.` */
  name: string;
  unit: ThresholdUnit;
  value: number;
  least: number;
  most: number;
  step: number;
  /** which way it is stricter: what "not useful" does to it, in the unit of `value` times its size */
  stricter: 'higher' | 'lower';
}

/** The parts of the operator's morning; each rule belongs to one. */
export const DESKS = ['sales', 'ads', 'service', 'activity', 'market'] as const;
export type Desk = (typeof DESKS)[number];

/** One row of the alert catalogue (domain notes §5.3). */
export interface RuleDefinition {
  id: RuleId;
  severity: Severity;
  desk: Desk;
  /** pages it speaks from: until one of them was read it can say nothing */
  needs: PageId[];
  /** grows by new facts: what was done with the earlier ones does not settle the new ones */
  news?: true;
  /** rules whose card takes this one under it, the nearest first, where both fire for one shop and day */
  parents?: RuleId[];
  thresholds: Threshold[];
}

/** What the operator changed of a rule, for one shop or, with `shop: ''`, for all. */
export interface RuleSetting {
  /** `shop|rule` */
  key: string;
  shop: string;
  rule: RuleId;
  off?: boolean;
  severity?: Severity;
  /** by threshold name */
  thresholds: Record<string, number>;
}

/** "Not useful" said of a rule's alerts about one subject: its thresholds are this much stricter there. */
export interface RuleRaise {
  /** `rule|subject` */
  key: string;
  rule: RuleId;
  subject: string;
  /** 1.25 once, 1.25² twice: multiplies each threshold that is stricter when larger, divides the others */
  factor: number;
  times: number;
}
