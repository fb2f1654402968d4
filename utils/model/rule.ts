import type { RuleId, Severity } from './alert';
import type { Day, Instant } from './day';
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

/** Why a rule could not say anything. */
export type QuietWhy =
  /** history too short, or numbers too small to tell a change from chance */
  | 'too-little-data'
  | 'not-read'
  | 'suspect'
  /** a day long past that was only now read */
  | 'old-day'
  | 'day-not-over'
  /** it would rest on figures that the platform still adds to */
  | 'provisional'
  /** it needs the operator's margin or the cost of the goods */
  | 'no-costs';

/** What a rule said when it was asked last. */
export type RuleVerdict = { rule: RuleId } & (
  | { said: 'fired'; found: number }
  /** it looked and found nothing */
  | { said: 'calm' }
  | { said: 'quiet'; why: QuietWhy }
  /** none of the pages it speaks from was ever opened */
  | { said: 'never-visited' }
  | { said: 'off' }
  /** it failed; the log tells how */
  | { said: 'failed' }
);

/** The last time that the rules of one shop were asked. */
export interface ShopJudgement {
  /** `shop:NAME`, or '' for rules that speak of no shop: rivals' items and the morning's pages */
  shop: string;
  shopName: string;
  day: Day;
  judgedAt: Instant;
  /** all that the findings depend on, in one text: while it stays the same nobody need ask again */
  mark: string;
  verdicts: RuleVerdict[];
}
