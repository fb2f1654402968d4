import { findComplaints } from '../../utils/reviews/find-complaints.ts';
import { packsOf } from '../../utils/reviews/packs-of.ts';
import { shippedReasonRules } from '../../utils/reviews/reason-rules.ts';
import { simplifiedCharacters } from '../../utils/reviews/simplified-characters.ts';
import { toneFeatures } from '../../utils/reviews/tone-features.ts';
import type { LabelledReview } from './corpora.ts';
import type { Lesson } from './fit-tone.ts';

const LONGEST = 2_000;
const FOLDS = 5;

/** A labelled review with its features and the fifth of the reviews that it belongs to. */
export interface SplitReview extends LabelledReview, Lesson {
  /** 0 is held back and never learned from; the others are four folds to choose by */
  fold: number;
}

/** Features of each review, and its fifth: by its own text alone, so that twins stay together. */
export function splitReviews(reviews: readonly LabelledReview[]): SplitReview[] {
  return reviews.map((review) => {
    const text = simplifiedCharacters(review.text.slice(0, LONGEST));
    const rules = shippedReasonRules(packsOf({ text: review.text }));
    return {
      ...review,
      features: toneFeatures(text, findComplaints(text, rules)),
      weight: weightOf(review),
      fold: hashOf(review.text) % FOLDS,
    };
  });
}

/**
 * Two of three takeaway reviews are negative and there are three times as many of them as of all
 * goods; shops have few negative ones. The weights even both out.
 */
function weightOf({ corpus, negative }: LabelledReview): number {
  if (corpus === 'takeaway') return negative ? 0.6 : 1;
  if (corpus === 'written') return 0.6;
  if (corpus === 'word') return 0.1;
  return corpus === 'jd' ? 0.5 : 1.2;
}

/** FNV-1a, mixed once more: the low bits of the plain one lean on the last character. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
