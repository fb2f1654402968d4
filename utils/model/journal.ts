import type { Day, Instant } from './day';
import type { Decision, DecisionKind } from './decision';
import type { MetricId } from './metric';

/** After so many whole days a decision is looked back at. */
export const ANSWER_DAYS = [3, 7, 14] as const;
export type AnswerDays = (typeof ANSWER_DAYS)[number];

/** What a decision can be pinned to: a shop, or an item or plan of it. */
export interface DecisionSubject {
  shop: string;
  shopName: string;
  subject: string;
  /** the item's or plan's own name; the shop's for a shop */
  subjectName: string;
}

/** What the operator gives of a decision; with the id of a known one it changes that. */
export interface DecisionDraft extends Omit<Decision, 'id' | 'at' | 'notedAt'> {
  id?: string;
  /** left out for now */
  at?: Instant;
}

/** A change that was seen on the operator's own item, to be noted with one click. */
export interface SuggestedDecision {
  /** the same change keeps its key */
  key: string;
  subject: DecisionSubject;
  kind: DecisionKind;
  /** what stood there and what stands there now */
  what: string;
  /** it happened somewhere between these two looks */
  after: Instant;
  before: Instant;
}

/** What the journal needs to know of a page to note a decision made on it. */
export interface JournalPlace {
  /** what the page speaks of; absent where that is not certain and must be asked */
  subject?: DecisionSubject;
  /** other things that the decision may be about, or all where `subject` is absent */
  choices: DecisionSubject[];
  /** what is likely to be changed from here */
  kinds: DecisionKind[];
  /** what was noted of `subject` lately, newest first */
  recent: Decision[];
  suggested: SuggestedDecision[];
}

/** Why a metric's days after a decision cannot be judged. */
export type TooLittle =
  /** fewer than two thirds of the days could be used */
  | 'few-days'
  /** fewer than four ordinary same weekdays before */
  | 'few-base-days'
  /** a rate over fewer than thirty expected events */
  | 'few-events'
  /** nothing at all on ordinary days before */
  | 'base-zero';

interface EffectDays {
  metric: MetricId;
  /** days that went in */
  days: number;
  daysInAll: number;
  /** days that were not read, or whose figures contradict each other */
  unread: number;
  /** read days kept out: a major promotion, a bulk order, too few same weekdays before */
  leftOut: number;
  /** days whose figure may still change */
  open: Day[];
}

/** One metric after a decision beside the same weekdays before it. */
export type MetricEffect =
  | (EffectDays & {
      kind: 'compared';
      /** mean of a day, or for a ratio recomputed over the days */
      after: number;
      /** the same of the same weekdays before */
      base: number;
      /** (after − base) ÷ base */
      shift: number;
      /** the interval of the shift that holds in 99 of 100 cases without any effect */
      low: number;
      high: number;
      verdict: 'up' | 'down' | 'unclear';
      /** ordinary days before that the base rests on */
      baseDays: number;
      /** a plain mean of daily ratios, because their parts were not read */
      averaged?: true;
    })
  | (EffectDays & { kind: 'too-little'; why: TooLittle });

/** What else may have moved the figures, told beside them. */
export type EffectCaution =
  | { kind: 'decision'; decision: Decision }
  | { kind: 'promotion'; event: string; days: Day[]; leftOut: boolean }
  | { kind: 'bulk-order'; days: Day[] }
  | { kind: 'open'; days: Day[] }
  /** the seven days before already lay this far from their own base, in the same direction */
  | { kind: 'drift'; metric: MetricId; shift: number };

/** An activity's sales above an ordinary course, with what it took from the days around it. */
export interface ActivityLift {
  /** CNY beyond the expected, over the days that were read */
  net: number;
  expected: number;
  days: number;
  /** what the expected days were multiplied by for the shop's own trend */
  trend: number;
  /** smaller than chance alone may bring */
  unclear: boolean;
}

export type DecisionAnswer =
  | { days: AnswerDays; kind: 'pending'; left: number; dueOn: Day }
  /** nothing was read of the subject, day by day */
  | { days: AnswerDays; kind: 'no-series' }
  | {
      days: AnswerDays;
      kind: 'ready';
      /** the scope of the figures, as `seriesScope` spells it, where it is not the whole one */
      scope?: string;
      from: Day;
      to: Day;
      effects: MetricEffect[];
      lift?: ActivityLift;
      cautions: EffectCaution[];
    };
