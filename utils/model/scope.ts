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
  /** the tab or board that is open, where figures differ by it */
  tab?: string;
  window?: AttributionWindow;
  /** 归因方式, such as 末次点击归因 */
  attribution?: string;
  /** what the page is told to compare with, where that changes the figures themselves */
  compare?: string;
}

/** The part of a scope, without its day, under which a subject's daily series is kept. */
export function seriesScope(scope: Scope): string {
  const { device, tab = '', window = '', attribution, compare } = scope;
  return [device, tab, window, ...[attribution, compare].filter(Boolean)].join('/');
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
