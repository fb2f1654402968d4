import type { Alert, Severity, Told, Worse } from '../model/alert';
import { HOUR, type Instant } from '../model/day';
import { exactValue } from '../model/figure';
import { ruleDefinition } from './rules/catalogue';

/** Smaller is worse, so that a plain sort puts the worst first. */
export const SEVERITY_RANK: Record<Severity, number> = { urgent: 0, warn: 1, info: 2 };

/** A change must grow by this much of itself, and by this much at all, to be clearly worse. */
const WORSE = { times: 1.3, points: 0.05, money: 100 } as const;

/** A countdown is printed to the minute; a deadline that moved by more is another order's. */
const SAME_DEADLINE = HOUR;

/** What an alert says, without the moments at which its pages were looked at. */
export function content(alert: Alert): string {
  const { evidence, severity, provisional, money, deadline, why, children, link } = alert;
  const said = evidence.map(({ readAt: _moment, ...fact }) => fact);
  return JSON.stringify([said, severity, provisional, money, deadline, why, children, link]);
}

/**
 * The same without the names of days: what must differ before a finding that goes on over midnight
 * is a new one, or before an alert has changed that sleeps until it does.
 */
export function facts({ evidence, severity, provisional, money, why }: Alert): string {
  const said = evidence.map(({ readAt: _moment, day: _day, ...fact }) => fact);
  const parts = why && [why.before, why.after, why.visitors, why.conversion, why.spend];
  return JSON.stringify([said, severity, provisional, money, parts]);
}

/** What is to be remembered of an alert that the operator deals with. */
export function toldOf(alert: Alert, at: Instant): Told {
  const { severity, money, deadline } = alert;
  const [shift, count] = [shiftOf(alert), countOf(alert)];
  return {
    at,
    severity,
    ...(shift !== null && { shift }),
    ...(count !== null && { count }),
    ...(money !== undefined && { money }),
    ...(deadline !== undefined && { deadline }),
  };
}

/**
 * Why an alert is clearly worse than what the operator was told, or undefined where it is not: it
 * has become more severe; its change against the base is 1.3 times as large and 5 points more; or
 * 1.3 times and ¥100 more money moved; of things to be done for buyers there are more, or another
 * one with a deadline of its own. A sign that turned is another matter, and counts.
 */
export function worseThan(told: Told, alert: Alert): Worse | undefined {
  if (SEVERITY_RANK[alert.severity] < SEVERITY_RANK[told.severity])
    return { kind: 'severity', from: told.severity, to: alert.severity };
  const shift = shiftOf(alert);
  if (told.shift !== undefined && shift !== null) {
    const turned = told.shift * shift < 0;
    if (turned || hasGrown(told.shift, shift, WORSE.points))
      return { kind: 'shift', from: told.shift, to: shift };
  }
  const { money } = alert;
  if (told.money !== undefined && money !== undefined && hasGrown(told.money, money, WORSE.money))
    return { kind: 'money', from: told.money, to: money };
  const count = countOf(alert);
  if (told.count !== undefined && count !== null && count > told.count)
    return { kind: 'count', from: told.count, to: count };
  const { deadline } = alert;
  if (told.deadline !== undefined && deadline !== undefined)
    if (Math.abs(deadline - told.deadline) > SAME_DEADLINE)
      return { kind: 'deadline', from: told.deadline, to: deadline };
  return undefined;
}

function hasGrown(from: number, to: number, least: number): boolean {
  const [was, is] = [Math.abs(from), Math.abs(to)];
  return is >= was * WORSE.times && is - was >= least;
}

/** The change against the base that an alert tells, as a fraction. */
function shiftOf({ evidence }: Alert): number | null {
  return exactValue(evidence.find(({ label }) => label === 'shift')?.figure);
}

/** How much is to be done, for the rules of 售后 that count it and tell no change. */
function countOf(alert: Alert): number | null {
  if (ruleDefinition(alert.rule).desk !== 'service' || shiftOf(alert) !== null) return null;
  return exactValue(alert.evidence.find(({ format }) => format === 'count')?.figure);
}
