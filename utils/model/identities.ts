import type { Figure } from './figure';
import { type MetricId, metricDefinition } from './metric';
import type { Unit } from './metric-definition';

/** Arithmetic that must hold between figures of one page and one scope (domain notes §2.7). */
export type Identity =
  | { name: string; kind: 'quotient'; top: MetricId; bottom: MetricId; result: MetricId }
  /** holds on whole days only, so a breach is a warning and never a reason for doubt */
  | { name: string; kind: 'order'; small: MetricId; large: MetricId };

export const IDENTITIES: readonly Identity[] = [
  {
    name: 'pay_buyers / uv = cvr',
    kind: 'quotient',
    top: 'pay_buyers',
    bottom: 'uv',
    result: 'cvr',
  },
  {
    name: 'pay_amt / pay_buyers = aov',
    kind: 'quotient',
    top: 'pay_amt',
    bottom: 'pay_buyers',
    result: 'aov',
  },
  { name: 'pay_buyers ≤ uv', kind: 'order', small: 'pay_buyers', large: 'uv' },
  { name: 'uv ≤ pv', kind: 'order', small: 'uv', large: 'pv' },
  { name: 'pay_buyers ≤ pay_items', kind: 'order', small: 'pay_buyers', large: 'pay_items' },
];

export type IdentityOutcome = 'holds' | 'broken' | 'unknown';

/**
 * Whether an identity holds within printed rounding: every figure stands for the interval of
 * values that round to it. `unknown` when a figure is missing, a range, or the divisor is 0.
 */
export function checkIdentity(
  identity: Identity,
  figureOf: (metric: MetricId) => Figure | undefined,
): IdentityOutcome {
  if (identity.kind === 'order') {
    const [small, large] = [spanOf(identity.small, figureOf), spanOf(identity.large, figureOf)];
    if (!small || !large) return 'unknown';
    return small.low <= large.high ? 'holds' : 'broken';
  }
  const top = spanOf(identity.top, figureOf);
  const bottom = spanOf(identity.bottom, figureOf);
  const result = spanOf(identity.result, figureOf);
  if (!top || !bottom || !result || bottom.low <= 0) return 'unknown';
  const slack = 1e-9 * Math.max(1, Math.abs(result.high));
  const low = Math.min(top.low / bottom.low, top.low / bottom.high);
  const high = Math.max(top.high / bottom.low, top.high / bottom.high);
  return low <= result.high + slack && high >= result.low - slack ? 'holds' : 'broken';
}

/** The metrics that an identity speaks of. */
export function metricsOf(identity: Identity): MetricId[] {
  return identity.kind === 'order'
    ? [identity.small, identity.large]
    : [identity.top, identity.bottom, identity.result];
}

/** The identities that are broken by a set of figures. */
export function brokenIdentities(
  figureOf: (metric: MetricId) => Figure | undefined,
): readonly Identity[] {
  return IDENTITIES.filter((identity) => checkIdentity(identity, figureOf) === 'broken');
}

function spanOf(
  metric: MetricId,
  figureOf: (metric: MetricId) => Figure | undefined,
): { low: number; high: number } | null {
  const figure = figureOf(metric);
  if (figure?.kind !== 'exact') return null;
  const step = figure.step ?? (isCount(metricDefinition(metric).unit) ? 0 : 0.5);
  return { low: figure.value - step, high: figure.value + step };
}

/** A whole number is exact for what is counted; an amount or a ratio may have been rounded to it. */
export function isCount(unit: Unit): boolean {
  return (
    unit === 'person' || unit === 'view' || unit === 'piece' || unit === 'order' || unit === 'item'
  );
}
