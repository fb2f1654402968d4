import model from '../../assets/data/review-model.json';
import type { ToneFeatures } from './tone-features';

/** The numbers of the tone model, as tests/reviews/train.ts writes them. */
export interface ToneModel {
  /** log-odds before anything was read */
  bias: number;
  /** for the counts of `toneFeatures`, in their order */
  counts: number[];
  /** what a step of a gram's weight is worth */
  step: number;
  /** the grams of each weight in steps, joined by `|` */
  grams: Record<string, string>;
}

let shipped: ((features: ToneFeatures) => number) | undefined;

/** The log-odds that a review is negative, by the model that ships. */
export function shippedLogOdds(features: ToneFeatures): number {
  // Taken apart at the first review, not at every start of the background.
  shipped ??= logOddsBy(model);
  return shipped(features);
}

/** A function that gives the log-odds by a model. */
export function logOddsBy({ bias, counts, step, grams }: ToneModel) {
  const weights = new Map(
    Object.entries(grams).flatMap(([weight, joined]) =>
      joined.split('|').map((gram): [string, number] => [gram, Number(weight) * step]),
    ),
  );
  return (features: ToneFeatures): number => {
    let sum = 0;
    let known = 0;
    for (const gram of features.grams) {
      const weight = weights.get(gram);
      if (weight === undefined) continue;
      sum += weight;
      known += 1;
    }
    const ofCounts = features.counts.reduce((all, count, i) => all + count * (counts[i] ?? 0), 0);
    // a long review has more grams, not more to say with each
    return bias + ofCounts + sum / Math.sqrt(known || 1);
  };
}
