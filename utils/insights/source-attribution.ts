import { type Factors, logMean, shapley } from './attribution';
import { sum } from './statistics';

/** One traffic source on two days: visitors, conversion, spend per buyer on either. */
export interface Source {
  name: string;
  before: Factors;
  after: Factors;
}

/** What moved sales inside one source, in CNY; the four sum to the source's change. */
export interface SourceParts {
  name: string;
  /** all sources' visitors together */
  volume: number;
  /** this source's share of the visitors */
  mix: number;
  conversion: number;
  spend: number;
}

/** What moved the overall conversion: a fraction, so 0.0005 is 0.05 points. */
export interface RateParts {
  name: string;
  mix: number;
  rate: number;
}

/**
 * Splits a change in sales over traffic sources (domain notes §4.4, LMDI). A source that came or
 * went gives its whole value to the mix; where conversion or spend alone fell to zero, or rose
 * from it, that one takes the whole change. Below zero (net amounts after refunds) Shapley takes
 * the place of LMDI, as it does for the shop. Sources of 生意参谋 overlap: the caller prints the
 * rest to the shop's own sales as a line of its own.
 */
export function attributeSources(sources: readonly Source[]): SourceParts[] {
  const all0 = sum(sources.map((source) => source.before[0]));
  const all1 = sum(sources.map((source) => source.after[0]));
  return sources.map(({ name, before, after }) => {
    const v0 = value(before);
    const v1 = value(after);
    const none = { name, volume: 0, mix: 0, conversion: 0, spend: 0 };
    if (!before[0] || !after[0]) return { ...none, mix: v1 - v0 };
    if (!before[1] || !after[1]) return { ...none, conversion: v1 - v0 };
    if (!before[2] || !after[2]) return { ...none, spend: v1 - v0 };
    const volume = Math.log(all1 / all0);
    const mix = Math.log(after[0] / all1 / (before[0] / all0));
    if (v0 < 0 || v1 < 0) return { name, ...belowZero(before, after, { volume, mix }) };
    const weight = logMean(v1, v0);
    return {
      name,
      volume: weight * volume,
      mix: weight * mix,
      conversion: weight * Math.log(after[1] / before[1]),
      spend: weight * Math.log(after[2] / before[2]),
    };
  });
}

/** The visitors' own share of Shapley, parted into volume and mix by the visitors' logarithms. */
function belowZero(before: Factors, after: Factors, logs: { volume: number; mix: number }) {
  const [, conversion, spend] = shapley(before, after);
  const [perVisitor] = shapley([0, before[1], before[2]], [1, after[1], after[2]]);
  const weight = logMean(after[0], before[0]) * perVisitor;
  return { volume: weight * logs.volume, mix: weight * logs.mix, conversion, spend };
}

/**
 * Splits a change of the overall conversion into mix and rate, exactly (domain notes §4.4). The
 * conversion of a source without visitors on one day is copied from the other. `null` where a day
 * had no visitors at all.
 */
export function attributeRate(sources: readonly Source[]): RateParts[] | null {
  const all0 = sum(sources.map((source) => source.before[0]));
  const all1 = sum(sources.map((source) => source.after[0]));
  if (!all0 || !all1) return null;
  const rows = sources.map(({ name, before, after }) => ({
    name,
    share: [before[0] / all0, after[0] / all1] as const,
    rate: [before[0] ? before[1] : after[1], after[0] ? after[1] : before[1]] as const,
  }));
  const overall = sum(rows.map(({ share, rate }) => share[0] * rate[0] + share[1] * rate[1])) / 2;
  return rows.map(({ name, share, rate }) => ({
    name,
    mix: (share[1] - share[0]) * ((rate[0] + rate[1]) / 2 - overall),
    rate: ((share[0] + share[1]) / 2) * (rate[1] - rate[0]),
  }));
}

function value([uv, conversion, spend]: Factors): number {
  return uv * conversion * spend;
}
