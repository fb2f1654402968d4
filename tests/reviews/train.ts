import './typescript-hooks.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ToneModel } from '../../utils/reviews/tone-weights.ts';
import { accuracyOf } from './accuracy.ts';
import { labelledReviews, missingCorpora } from './corpora.ts';
import { type FitChoice, fitTone, stretched } from './fit-tone.ts';
import type { SplitReview } from './lessons.ts';
import { platt } from './platt.ts';
import { shortLessons, wordLessons, writtenLessons } from './short-lessons.ts';

const MODEL = resolve(import.meta.dirname, '../../assets/data/review-model.json');
const NOTE =
  'Written by tests/reviews/train.ts from labelled reviews; never edited by hand. How well it does stands in docs/review-accuracy.md.';
const EMPTY = { version: 1, note: NOTE, bias: 0, counts: [], step: 1, grams: {} };

/** Lessons of our own are learned from in every fold and measured in none. */
const WRITTEN = -1;
/** The fifth that no choice is made by. */
const HELD_BACK = 0;

const CHOICES: readonly FitChoice[] = [0.05, 0.1].map((cost) => ({ cost, grams: 12_000 }));

/**
 * Chooses and measures on labelled reviews, and writes docs/review-accuracy.md: a fifth is held
 * back, the choice is made on the other four, and what they teach judges the fifth. What ships in
 * assets/data/review-model.json then learns from all five by the same choice.
 */
async function main(): Promise<number> {
  const missing = missingCorpora();
  if (missing.length > 0) {
    console.error(
      `The labelled reviews are no part of this repository, and these are not there:\n${missing.join('\n')}`,
    );
    return 2;
  }
  // the sources cannot be loaded without a model to load
  if (!existsSync(MODEL)) writeFileSync(MODEL, JSON.stringify(EMPTY));
  const { splitReviews } = await import('./lessons.ts');
  const written = splitReviews([...shortLessons(), ...writtenLessons(), ...wordLessons()]).map(
    (lesson) => ({
      ...lesson,
      fold: WRITTEN,
    }),
  );
  const reviews = splitReviews(labelledReviews());
  const known = [...reviews.filter(({ fold }) => fold !== HELD_BACK), ...written];
  const { choice, factor, shift } = await choose(known);
  const train = (lessons: readonly SplitReview[]) =>
    stretched(fitTone(lessons, choice), factor, shift);
  const { writeAccuracy } = await import('./write-accuracy.ts');
  const fitted = train(known);
  const strange = new Map<string, ToneModel>();
  for (const category of new Set(reviews.map((review) => review.category)))
    strange.set(
      category,
      train([...reviews.filter((review) => review.category !== category), ...written]),
    );
  writeAccuracy({ reviews, heldBack: HELD_BACK, choice, fitted, strange });
  const ships = train([...reviews, ...written]);
  writeFileSync(MODEL, `${JSON.stringify({ version: 1, note: NOTE, ...ships })}\n`);
  return 0;
}

interface Chosen {
  choice: FitChoice;
  /** what makes a sum log-odds, by the folds that were not learned from */
  factor: number;
  shift: number;
}

/** The choice that does best on folds it did not learn from. */
async function choose(reviews: readonly SplitReview[]): Promise<Chosen> {
  const tried = [];
  for (const choice of CHOICES) {
    const sums = await sumsOutOfFold(reviews, choice);
    const judged = reviews.flatMap(({ fold, corpus, negative, weight }, i) =>
      fold === WRITTEN ? [] : [{ corpus, negative, weight, sum: sums[i] ?? 0 }],
    );
    const f1 = (list: typeof judged) =>
      accuracyOf(list.map(({ negative, sum }) => ({ negative, said: sum > 0 }))).f1 ?? 0;
    const goods = f1(judged.filter(({ corpus }) => corpus === 'shopping'));
    const all = f1(judged);
    console.info(choice, `goods ${goods.toFixed(4)}, all ${all.toFixed(4)}`);
    // goods count as much as the many more meals
    tried.push({ chosen: { choice, ...platt(judged) }, score: goods + all });
  }
  const best = tried.toSorted((a, b) => b.score - a.score)[0];
  if (!best) throw new Error('nothing to choose from');
  return best.chosen;
}

/** What models say of reviews of the one fold that they did not learn from. */
async function sumsOutOfFold(
  reviews: readonly SplitReview[],
  choice: FitChoice,
): Promise<number[]> {
  const { logOddsBy } = await import('../../utils/reviews/tone-weights.ts');
  const sums: number[] = [];
  for (const fold of new Set(reviews.map((review) => review.fold))) {
    if (fold === WRITTEN) continue;
    const sumOf = logOddsBy(
      fitTone(
        reviews.filter((review) => review.fold !== fold),
        choice,
      ),
    );
    for (const [i, review] of reviews.entries())
      if (review.fold === fold) sums[i] = sumOf(review.features);
  }
  return sums;
}

process.exitCode = await main();
