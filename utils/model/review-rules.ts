import type { ReviewReason } from './review';

/** Kinds of goods that have phrases of complaint of their own (assets/data/review-packs.json). */
export const REVIEW_PACKS = [
  'clothing',
  'food',
  'takeaway',
  'beauty',
  'digital',
  'appliance',
  'home',
  'baby',
  'books',
  'stay',
] as const;
export type ReviewPack = (typeof REVIEW_PACKS)[number];

/** A phrase of the operator's own, found as it stands. */
export interface OwnPhrase {
  phrase: string;
  reason: ReviewReason;
  /** the kind of goods that it is meant for; '' for all */
  pack: ReviewPack | '';
}

/** What the operator changed of the rules by which reviews are judged. */
export interface OwnReviewRules {
  phrases: OwnPhrase[];
  /** shipped cues that do not count, by their id */
  off: string[];
  /** by shop: what kind of goods it sells; where none stands, each item's title says it */
  packs: Record<string, ReviewPack>;
}

export const NO_OWN_RULES: OwnReviewRules = { phrases: [], off: [], packs: {} };

export const MOST_PHRASES = 300;
export const LONGEST_PHRASE = 30;

/** One shipped cue as the editor lists it. */
export interface ShippedCue {
  id: string;
  reason: ReviewReason;
  pack: ReviewPack | '';
  /** the fragment of a regular expression */
  cue: string;
}

/** How stored verdicts would change by other rules. */
export interface RulesPreview {
  /** how many stored reviews were judged again; marked ones and default texts are not */
  judged: number;
  /** stored ones beyond the most that a preview judges */
  leftOut: number;
  newlyBad: number;
  noLongerBad: number;
  /** bad before and after, for other reasons */
  otherReasons: number;
  examples: PreviewExample[];
}

export interface PreviewExample {
  text: string;
  before: ReviewReason[] | null;
  /** null for a verdict that finds nothing bad */
  after: ReviewReason[] | null;
}

/** What the editor of the rules shows. */
export interface ReviewRulesBoard {
  own: OwnReviewRules;
  cues: ShippedCue[];
  /** shops and items whose reviews were read, to say what kind of goods a shop sells */
  shops: { shop: string; name: string }[];
}
