import type { Figure } from './figure';
import type { MetricId } from './metric';
import type { Unit } from './metric-definition';

/** Arithmetic that must hold between figures of one subject and one scope (domain notes §2.7). */
export type Identity =
  | {
      name: string;
      kind: 'quotient';
      top: MetricId;
      bottom: MetricId;
      result: MetricId;
      /** what the quotient is multiplied by: 1000 for a cost per thousand views */
      times?: number;
    }
  | { name: string; kind: 'sum'; parts: readonly [MetricId, MetricId]; result: MetricId }
  /** holds on whole days only, so a breach is a warning and never a reason for doubt */
  | { name: string; kind: 'order'; small: MetricId; large: MetricId };

export type IdentityOutcome = 'holds' | 'broken' | 'unknown';

export type FigureOf = (metric: MetricId) => Figure | undefined;
export type UnitOf = (metric: MetricId) => Unit;

/** top ÷ bottom = result. The sets are made by these three, so that a name tells its identity. */
export function quotient(
  top: MetricId,
  bottom: MetricId,
  result: MetricId,
  times?: number,
): Identity {
  const name = `${top} / ${bottom}${times ? ` × ${times}` : ''} = ${result}`;
  return { name, kind: 'quotient', top, bottom, result, ...(times && { times }) };
}

/** first + second = result. */
export function sum(first: MetricId, second: MetricId, result: MetricId): Identity {
  return { name: `${first} + ${second} = ${result}`, kind: 'sum', parts: [first, second], result };
}

/** small ≤ large. */
export function order(small: MetricId, large: MetricId): Identity {
  return { name: `${small} ≤ ${large}`, kind: 'order', small, large };
}

/**
 * Whether an identity holds within printed rounding: every figure stands for the interval of
 * values that round to it. `unknown` when a figure is missing, a range, or the divisor is 0.
 */
export function checkIdentity(
  identity: Identity,
  figureOf: FigureOf,
  unitOf: UnitOf,
): IdentityOutcome {
  const [result, ...others] = metricsOf(identity).map((metric) =>
    spanOf(figureOf(metric), unitOf(metric)),
  );
  const [one, two = result] = others;
  if (!result || !one || !two) return 'unknown';
  if (identity.kind === 'order') return one.low <= result.high ? 'holds' : 'broken';
  const due = identity.kind === 'sum' ? added(one, two) : divided(one, two, identity.times);
  if (!due) return 'unknown';
  const slack = 1e-9 * Math.max(1, Math.abs(result.high));
  return due.low <= result.high + slack && due.high >= result.low - slack ? 'holds' : 'broken';
}

/** The metrics that an identity speaks of: its result (the large one of an order) first. */
export function metricsOf(identity: Identity): MetricId[] {
  if (identity.kind === 'order') return [identity.large, identity.small];
  return identity.kind === 'sum'
    ? [identity.result, ...identity.parts]
    : [identity.result, identity.top, identity.bottom];
}

/** A whole number is exact for what is counted; an amount or a ratio may have been rounded to it. */
export function isCount(unit: Unit): boolean {
  return (
    unit === 'person' || unit === 'view' || unit === 'piece' || unit === 'order' || unit === 'item'
  );
}

interface Span {
  low: number;
  high: number;
}

function spanOf(figure: Figure | undefined, unit: Unit): Span | null {
  if (figure?.kind !== 'exact') return null;
  const step = figure.step ?? (isCount(unit) ? 0 : 0.5);
  return { low: figure.value - step, high: figure.value + step };
}

function added(one: Span, two: Span): Span {
  return { low: one.low + two.low, high: one.high + two.high };
}

function divided(top: Span, bottom: Span, times = 1): Span | null {
  if (bottom.low <= 0) return null;
  return {
    low: Math.min(top.low / bottom.low, top.low / bottom.high) * times,
    high: Math.max(top.high / bottom.low, top.high / bottom.high) * times,
  };
}
