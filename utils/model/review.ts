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
  /** which rule fired, e.g. `quality.cue` or `quality.aspect`; `model` where none did */
  rule: string;
  /** the very phrase of that rule, by its id; left out for the model and by earlier versions */
  cue?: string;
}

export interface ReviewVerdict {
  /** a default text without a real follow-up: says nothing about the goods */
  isDefault: boolean;
  reasons: ReviewReason[];
  evidence: ReviewEvidence[];
  sarcasm: boolean;
  incentivised: boolean;
  /** the page or the tone says negative, or a reason was found */
  bad: boolean;
  /** a complaint inside a row that the page, or where it is silent the tone, calls content */
  hidden: boolean;
  /** how negative the text sounds, 0 to 1; left out where nothing could be judged */
  score?: number;
}

export interface JudgedReview {
  row: ReviewRow;
  verdict: ReviewVerdict;
}

/** What a page is told of a review that is to be marked in it, and nothing more. */
export interface ReviewFlag {
  /** of the row */
  key: string;
  /** bad, or a complaint inside praise */
  kind: 'bad' | 'hidden';
  reasons: ReviewReason[];
  /** the words that showed it; left out where the page's own emotion or the stars did */
  phrase?: string;
}

/** What of a review can change between two looks. */
export type ReviewState = Pick<ReviewRow, 'text' | 'followUp' | 'emotion' | 'stars' | 'replied'>;

/** How a review stood until it was seen changed. */
export interface ReviewVersion extends ReviewState {
  /** the last look that showed it so */
  lastSeen: Instant;
  /** the first look that showed it otherwise */
  changedBy: Instant;
}

/** What is wrong with a verdict: nothing is bad, something is, or the reason is another one. */
export const WRONG_VERDICTS = ['not-bad', 'bad', 'reason'] as const;
export type WrongVerdict = (typeof WRONG_VERDICTS)[number];

/** The operator's word against a verdict. */
export interface VerdictMark {
  wrong: WrongVerdict;
  at: Instant;
  /** what had been judged, to measure the rules by */
  judged: ReviewVerdict;
  /** whether later rules agree with the operator; left out while the same rules hold */
  mended?: boolean;
}

/** A review as the store knows it: since when, as what, and what it was before. */
export interface SeenReview extends JudgedReview {
  firstSeen: Instant;
  /** was not bad when it was seen first */
  turned: boolean;
  /** the newest look that showed it; left out by earlier versions of the store */
  lastSeen?: Instant;
  /** earlier states, oldest first */
  history?: ReviewVersion[];
  /** a look that showed what stands around it in the list, and not this any more */
  goneBy?: Instant;
  marked?: VerdictMark;
}
