import type { Reading } from '../model/reading';
import type { JudgedReview, ReviewFlag } from '../model/review';
import { loadSettings } from '../platform/settings-storage';
import { reviewFlags } from '../reviews/review-flags';
import type { Database, KnownReview } from '../store/database';
import { knownReviews } from '../store/reviews';
import type { Asker } from './answer-message';
import { judgedRows } from './judged-rows';
import { bringInto } from './page-tabs';
import { subjectOf } from './subjects';

/**
 * What to mark beside the reviews of a page, after the script that draws marks was brought into it:
 * a page without a bad review never carries it. Nothing where the operator wants nothing drawn, and
 * nothing in frames, in which we draw nothing.
 */
export async function flagReviews(
  db: Database,
  reading: Reading,
  { tabId, frameId }: Pick<Asker, 'tabId' | 'frameId'>,
): Promise<ReviewFlag[]> {
  const { launcher, flagReviews: wanted } = await loadSettings();
  if (frameId !== 0 || !launcher || !wanted) return [];
  const judged = await judgedRows(db, reading);
  const flags = reviewFlags(await asTheOperatorSaid(db, reading, judged));
  return flags.length > 0 && (await bringInto(tabId, 'review-marks')) ? flags : [];
}

/** Where the operator has called a verdict wrong, that word stands. */
async function asTheOperatorSaid(
  db: Database,
  reading: Reading,
  judged: readonly JudgedReview[],
): Promise<JudgedReview[]> {
  const subject = subjectOf(reading);
  if (subject === null) return [...judged];
  const keys = judged.map(({ row }) => row.key);
  // A mark is worth more with the rules' verdict than not at all where the store is closed.
  const known = await knownReviews(db, subject, keys).catch(() => []);
  return judged.map((review, i) => {
    const before = known[i];
    return before && isWord(before, review) ? { ...review, verdict: before.verdict } : review;
  });
}

/** The operator spoke of this text and not of one that was added since. */
function isWord({ marked, row: before }: KnownReview, { row }: JudgedReview): boolean {
  return marked !== undefined && before.followUp === row.followUp && before.stars === row.stars;
}
