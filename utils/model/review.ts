import type { Instant } from './day';

/** The emotion that 千牛 prints on a row. */
export type PrintedEmotion = 'positive' | 'neutral' | 'negative' | 'pending';

/**
 * One row of 评价管理. Buyer's name and order number are never part of it: `key` is made from
 * the item, the moment and the text.
 */
export interface ReviewRow {
  key: string;
  itemId?: string;
  itemTitle?: string;
  text: string;
  /** 追加评价 */
  followUp?: string;
  emotion?: PrintedEmotion;
  /** stars that the buyer gave, 1 to 5, where the platform has them */
  stars?: number;
  writtenAt?: Instant;
  replied?: boolean;
  /** 还有N天可回复 */
  replyDaysLeft?: number;
}

export const REVIEW_REASONS = [
  'quality',
  'color',
  'size',
  'logistics',
  'package',
  'missing',
  'service',
  'mismatch',
  'fake',
  'smell',
  'price',
  'effect',
  'aftersale',
  /** dissatisfied without saying with what */
  'other',
] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

/** The phrase that made a rule fire, and where it stands in the text that was judged. */
export interface ReviewEvidence {
  reason: ReviewReason;
  phrase: string;
  source: 'text' | 'follow-up';
  at: number;
  /** which rule fired, e.g. `quality.cue` or `quality.aspect` */
  rule: string;
}

export interface ReviewVerdict {
  /** a default text without a real follow-up: says nothing about the goods */
  isDefault: boolean;
  reasons: ReviewReason[];
  evidence: ReviewEvidence[];
  sarcasm: boolean;
  incentivised: boolean;
  /** the page says negative, or a reason was found */
  bad: boolean;
  /** a complaint inside a row that the page calls positive or neutral */
  hidden: boolean;
}

export interface JudgedReview {
  row: ReviewRow;
  verdict: ReviewVerdict;
}

/** A review with the moment at which it was first seen. */
export interface SeenReview extends JudgedReview {
  firstSeen: Instant;
  /** was not bad when it was seen first */
  turned: boolean;
}
