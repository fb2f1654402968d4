import '../reviews/typescript-hooks.ts';
import rules from '../../assets/data/review-rules.json' with { type: 'json' };
import { REVIEW_TEXTS } from '../practice/shop/review-texts.ts';
import { type BenchGroup, benchFigure } from './bench-result.ts';
import { inTurns } from './in-turns.ts';

const REVIEWS = 2_000;
const ROUNDS = 30;

/**
 * The review desk's judging, in Node: rules, tone model and evidence of every review. The floor
 * looks once for each cue's plain words in each text, and understands nothing.
 */
export async function measureReviews(): Promise<BenchGroup> {
  const { judgeReview } = await import('../../utils/reviews/judge-review.ts');
  const texts = Object.values(REVIEW_TEXTS).flat();
  const reviews = Array.from(
    { length: REVIEWS },
    (_, i) => `${texts[i % texts.length] ?? ''}${i % 7 === 0 ? `，用了${i}天` : ''}`,
  );
  const words = Object.values(rules.reasons).flatMap(({ cues }) =>
    cues.filter((cue) => /^[\p{Script=Han}]+$/u.test(cue)),
  );
  const { ours, floor } = await inTurns(
    ROUNDS,
    {
      ours: () => timed(() => reviews.filter((text) => judgeReview({ key: '', text }).bad)),
      floor: () => timed(() => reviews.filter((text) => words.some((word) => text.includes(word)))),
    },
    { warmUp: 3 },
  );
  const middle = ours.toSorted((a, b) => a - b)[Math.floor(ours.length / 2)] ?? 0;
  const figure = benchFigure({
    what: `${REVIEWS} reviews judged`,
    unit: 'ms',
    ours,
    floor,
    note: `${Math.round((REVIEWS / middle) * 1000)} reviews per second`,
  });
  return { group: 'reviews', title: 'judging reviews', figures: [figure] };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  work();
  return performance.now() - start;
}
