import type { SalesWhy } from '../../utils/model/alert';
import type { ChangeSide } from '../../utils/model/change';
import type { FigureFormat } from './figure-text';

/** The three factors in the operators' own order: how many, how often, how much. */
export const WHY_FACTORS = ['visitors', 'conversion', 'spend'] as const;
export type WhyFactor = (typeof WHY_FACTORS)[number];

export const FACTOR_FORMAT: Record<WhyFactor, FigureFormat> = {
  visitors: 'count',
  conversion: 'percent',
  spend: 'CNY',
};

/** A side's own figure of a factor; null where it is undefined (no visitors, no buyers). */
export function factorValue(
  factor: WhyFactor,
  { uv, payBuyers, payAmt, days }: ChangeSide,
  perDay: boolean,
): number | null {
  if (factor === 'visitors') return uv;
  if (factor === 'conversion') return uv > 0 ? payBuyers / uv : null;
  return payBuyers > 0 ? payAmt / (payBuyers * (perDay ? 1 : days)) : null;
}

/** The factor that moved most in the direction of the whole change; null in a flat one. */
export function mainFactor(why: SalesWhy): WhyFactor | null {
  if (why.flat || why.change === 0) return null;
  const along = WHY_FACTORS.map((factor) => ({
    factor,
    size: why[factor] * Math.sign(why.change),
  })).sort((one, other) => other.size - one.size);
  return along[0] && along[0].size > 0 ? along[0].factor : null;
}
