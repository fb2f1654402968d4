/** Three factors whose product is the value: visitors, conversion, spend per buyer. */
export type Factors = readonly [number, number, number];

export interface Attribution {
  method: 'lmdi' | 'shapley';
  /** what each factor adds to the change; the parts sum to it exactly (up to float error) */
  parts: Factors;
}

/**
 * Splits the change of a product of three factors into additive parts, in the unit of the product.
 * LMDI-I where all six factors are positive, else Shapley, which is defined at zero and below
 * (domain notes §4.1–4.3).
 */
export function attribute(before: Factors, after: Factors): Attribution {
  const positive = [...before, ...after].every((factor) => factor > 0);
  const exact = positive ? lmdi(before, after) : null;
  return exact
    ? { method: 'lmdi', parts: exact }
    : { method: 'shapley', parts: shapley(before, after) };
}

/**
 * LMDI-I (domain notes §4.1) with its limit where one factor alone is zero on one side: that
 * factor takes the whole change (§4.3, Ang & Liu). `null` where LMDI says nothing: a negative
 * factor, or more than one zero. No small number is ever put in place of a zero.
 */
export function lmdi(before: Factors, after: Factors): Factors | null {
  if ([...before, ...after].some((factor) => factor < 0)) return null;
  const zeros = pairs(before, after).flatMap(([was, is], i) => (was && is ? [] : [i]));
  const change = product(after) - product(before);
  if (zeros.length > 1) return null;
  if (zeros.length === 1) return mapFactors((i) => (i === zeros[0] ? change : 0));
  const weight = logMean(product(after), product(before));
  const logs = pairs(before, after).map(([was, is]) => weight * Math.log(is / was));
  return mapFactors((i) => logs[i] ?? 0);
}

/** Shapley values of three factors (domain notes §4.2): free of order, defined at zero. */
export function shapley(before: Factors, after: Factors): Factors {
  const [a0, b0, c0] = before;
  const [a1, b1, c1] = after;
  return [
    (a1 - a0) * share(b0, b1, c0, c1),
    (b1 - b0) * share(a0, a1, c0, c1),
    (c1 - c0) * share(a0, a1, b0, b1),
  ];
}

/** The logarithmic mean of two positive numbers. */
export function logMean(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  // log1p keeps its digits where a and b are nearly equal
  return low === high ? low : (high - low) / Math.log1p((high - low) / low);
}

function share(x0: number, x1: number, y0: number, y1: number): number {
  return (x0 * y0) / 3 + (x1 * y0) / 6 + (x0 * y1) / 6 + (x1 * y1) / 3;
}

function product([a, b, c]: Factors): number {
  return a * b * c;
}

function pairs(before: Factors, after: Factors): [number, number][] {
  return [
    [before[0], after[0]],
    [before[1], after[1]],
    [before[2], after[2]],
  ];
}

function mapFactors(part: (index: number) => number): Factors {
  return [part(0), part(1), part(2)];
}
