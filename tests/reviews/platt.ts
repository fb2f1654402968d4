/** What a model summed up to for a review it did not learn from. */
export interface Summed {
  sum: number;
  negative: boolean;
  weight: number;
}

const ROUNDS = 50;

/**
 * The straight line that makes sums log-odds (Platt 1999), by Newton's method on the weighted
 * logistic loss.
 */
export function platt(summed: readonly Summed[]): { factor: number; shift: number } {
  let factor = 1;
  let shift = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    // gradient (g) and curvature (h) of the loss by factor (f) and shift (s)
    let [gf, gs, hff, hfs, hss] = [0, 0, 1e-9, 0, 1e-9];
    for (const { sum, negative, weight } of summed) {
      const chance = 1 / (1 + Math.exp(-(factor * sum + shift)));
      const off = weight * (chance - (negative ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      gf += off * sum;
      gs += off;
      hff += bend * sum * sum;
      hfs += bend * sum;
      hss += bend;
    }
    const determinant = hff * hss - hfs * hfs;
    factor -= (gf * hss - gs * hfs) / determinant;
    shift -= (gs * hff - gf * hfs) / determinant;
  }
  return { factor, shift };
}
