import type { ToneFeatures } from '../../utils/reviews/tone-features.ts';
import type { ToneModel } from '../../utils/reviews/tone-weights.ts';

/** A review to learn from. `weight` is what a mistake about it costs. */
export interface Lesson {
  features: ToneFeatures;
  negative: boolean;
  weight: number;
}

export interface FitChoice {
  /** the price of a mistake against that of large weights */
  cost: number;
  /** how many grams are kept: those of the largest weight */
  grams: number;
}

/** One review as numbers: places in the list of weights, and the values there. */
interface Row {
  places: Int32Array;
  values: Float64Array;
}

interface Fitted {
  /** gram numbers, in the order of the weights */
  kept: Int32Array;
  /** of each kept gram, how unevenly the two kinds of reviews use it */
  uneven: Float64Array;
  weights: Float64Array;
}

/** A gram of fewer reviews says nothing of the next one. */
const LEAST_REVIEWS = 3;
const PASSES = 15;
const STEPS = 127;
const SEED = 7;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * A linear model by dual coordinate descent for the squared hinge loss (Hsieh et al. 2008,
 * algorithm 1 with L2 loss) on grams that weigh by their naive Bayes log-count ratio (Wang and
 * Manning 2012), fitted twice: on every gram, then on those of the largest weight.
 * The weights are rounded to 127 steps. The same lessons give the same model.
 */
export function fitTone(lessons: readonly Lesson[], choice: FitChoice): ToneModel {
  const whole = fitted(lessons, usableGrams(lessons), choice.cost);
  const largest = [...whole.kept.keys()]
    .toSorted((a, b) => Math.abs(effect(whole, b)) - Math.abs(effect(whole, a)))
    .slice(0, choice.grams);
  const kept = Int32Array.from(largest, (place) => whole.kept[place] ?? 0);
  return modelOf(fitted(lessons, kept, choice.cost));
}

/** Stretches a model so that its sum is log-odds: `factor * sum + shift` (Platt 1999). */
export function stretched(model: ToneModel, factor: number, shift: number): ToneModel {
  return {
    ...model,
    bias: rounded(model.bias * factor + shift),
    counts: model.counts.map((weight) => rounded(weight * factor)),
    step: rounded(model.step * factor),
  };
}

/** Shuffles in place by a fixed seed (mulberry32). */
export function shuffler(seed: number): (items: number[]) => void {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (items) => {
    for (let i = items.length - 1; i > 0; i -= 1) {
      const other = Math.floor(random() * (i + 1));
      const held = items[i] ?? 0;
      items[i] = items[other] ?? 0;
      items[other] = held;
    }
  };
}

/** Every gram has one number for as long as the script runs: a fit then compares no texts. */
const NUMBERS = new Map<string, number>();
const GRAMS: string[] = [];
const NUMBERED = new WeakMap<ToneFeatures, Int32Array>();

function numbersOf(features: ToneFeatures): Int32Array {
  const known = NUMBERED.get(features);
  if (known) return known;
  const numbers = Int32Array.from(features.grams, (gram) => {
    const number = NUMBERS.get(gram) ?? GRAMS.length;
    if (number === GRAMS.length) {
      NUMBERS.set(gram, number);
      GRAMS.push(gram);
    }
    return number;
  });
  NUMBERED.set(features, numbers);
  return numbers;
}

function usableGrams(lessons: readonly Lesson[]): Int32Array {
  const reviews = new Map<number, number>();
  for (const { features } of lessons)
    for (const gram of numbersOf(features)) reviews.set(gram, (reviews.get(gram) ?? 0) + 1);
  const usable = [...reviews].filter(([number, count]) => {
    const gram = GRAMS[number] ?? '';
    return count >= LEAST_REVIEWS && !gram.includes('|') && !LONE_SURROGATE.test(gram);
  });
  return Int32Array.from(usable, ([number]) => number);
}

function fitted(lessons: readonly Lesson[], kept: Int32Array, cost: number): Fitted {
  const placeOf = new Int32Array(GRAMS.length).fill(-1);
  for (const [place, number] of kept.entries()) placeOf[number] = place;
  const known = lessons.map(({ features }) =>
    numbersOf(features)
      .map((number) => placeOf[number] ?? -1)
      .filter((place) => place >= 0),
  );
  const uneven = unevenness(lessons, known, kept.length);
  const rows = lessons.map(({ features }, i) => rowOf(features, known[i], uneven));
  const counts = lessons[0]?.features.counts.length ?? 0;
  const weights = new Float64Array(kept.length + 1 + counts);
  const duals = new Float64Array(rows.length);
  const softness = lessons.map(({ weight }) => 0.5 / (cost * weight));
  const curvature = rows.map(
    ({ values }, i) => values.reduce((sum, value) => sum + value * value, 0) + (softness[i] ?? 0),
  );
  const order = rows.map((_, i) => i);
  const shuffle = shuffler(SEED);
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order);
    for (const i of order) {
      const row = rows[i];
      if (!row) continue;
      const sign = lessons[i]?.negative ? 1 : -1;
      const before = at(duals, i);
      const slope = sign * product(weights, row) - 1 + before * (softness[i] ?? 0);
      const after = Math.max(0, before - slope / (curvature[i] ?? 1));
      if (after === before) continue;
      duals[i] = after;
      add(weights, row, (after - before) * sign);
    }
  }
  return { kept, uneven, weights };
}

/** |log((n + 1) / (p + 1))| of the shares that a gram has of negative and of positive reviews. */
function unevenness(
  lessons: readonly Lesson[],
  known: readonly Int32Array[],
  size: number,
): Float64Array {
  const sides = [false, true].map((side) => {
    const counts = new Float64Array(size).fill(1);
    let all = 2;
    for (const [i, { negative, weight }] of lessons.entries()) {
      if (negative !== side) continue;
      all += weight;
      for (const place of known[i] ?? []) counts[place] = at(counts, place) + weight;
    }
    return counts.map((count) => Math.log(count / all));
  });
  const [glad = new Float64Array(), sad = new Float64Array()] = sides;
  return glad.map((log, place) => Math.abs(at(sad, place) - log));
}

/** The order of weights is: grams, bias, counts. */
function rowOf({ counts }: ToneFeatures, known = new Int32Array(), uneven: Float64Array): Row {
  const share = GRAM_SCALE / Math.sqrt(known.length || 1);
  const size = uneven.length;
  return {
    places: Int32Array.from([...known, size, ...counts.map((_, i) => size + 1 + i)]),
    values: Float64Array.from([
      ...Array.from(known, (place) => share * at(uneven, place)),
      BIAS_SCALE,
      ...counts,
    ]),
  };
}

/** How much a row's grams and its bias weigh in the penalty. */
const GRAM_SCALE = 2;
const BIAS_SCALE = 0.5;

function product(weights: Float64Array, { places, values }: Row): number {
  let sum = 0;
  for (let k = 0; k < places.length; k += 1) sum += at(weights, places[k] ?? 0) * at(values, k);
  return sum;
}

function add(weights: Float64Array, { places, values }: Row, move: number): void {
  for (let k = 0; k < places.length; k += 1) {
    const place = places[k] ?? 0;
    weights[place] = at(weights, place) + move * at(values, k);
  }
}

function modelOf(fit: Fitted): ToneModel {
  const { kept, weights } = fit;
  const size = kept.length;
  const places = [...kept.keys()];
  const step = Math.max(...places.map((place) => Math.abs(effect(fit, place)))) / STEPS;
  const groups = Map.groupBy(places, (place) => Math.round(effect(fit, place) / step));
  groups.delete(0);
  const sorted = [...groups].toSorted(([a], [b]) => a - b);
  return {
    bias: rounded(BIAS_SCALE * at(weights, size)),
    counts: [...weights.subarray(size + 1)].map(rounded),
    step: rounded(step),
    grams: Object.fromEntries(
      sorted.map(([weight, inside]) => [
        weight,
        inside
          .map((place) => GRAMS[kept[place] ?? 0] ?? '')
          .toSorted()
          .join('|'),
      ]),
    ),
  };
}

/** What a gram adds to the sum where it stands. */
function effect({ weights, uneven }: Fitted, place: number): number {
  return GRAM_SCALE * at(weights, place) * at(uneven, place);
}

function at(list: Float64Array, place: number): number {
  return list[place] ?? 0;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
