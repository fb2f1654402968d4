import type { Day } from './day';

/** The span of time that a page's figures speak of. `unknown` is never taken for yesterday. */
export type Period =
  | { kind: 'day'; day: Day }
  | { kind: 'live'; day: Day }
  | { kind: 'span'; from: Day; to: Day; unit: 'week' | 'month' | 'recent' | 'custom' }
  | { kind: 'unknown' };

export type Device = 'all' | 'pc' | 'wireless' | 'unknown';

/** Days of 转化周期 within which a sale counts for the click. */
export type AttributionWindow = 1 | 3 | 7 | 15 | 30;

/** What must be equal before two figures may be compared. */
export interface Scope {
  period: Period;
  device: Device;
  tab?: string;
  window?: AttributionWindow;
}

/** The part of a scope, without its day, under which a subject's daily series is kept. */
export function seriesScope(scope: Scope): string {
  return [scope.device, scope.tab ?? '', scope.window ?? ''].join('/');
}

/** One stable text for a whole scope, day included. */
export function scopeKey(scope: Scope): string {
  const { period } = scope;
  const span =
    period.kind === 'span'
      ? `${period.unit}:${period.from}~${period.to}`
      : period.kind === 'unknown'
        ? 'unknown'
        : `${period.kind}:${period.day}`;
  return `${span}/${seriesScope(scope)}`;
}
