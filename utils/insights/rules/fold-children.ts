import type { Alert } from '../../model/alert';
import { shopOfSubject } from '../../model/series-subject';
import { ruleDefinition } from './catalogue';

/**
 * Names on each alert all that is part of it, by the `parents` of the catalogue: the fall of one
 * source under that of all visitors, and both under that of sales. Every alert goes under the
 * nearest parent that fired for the same thing, or for its shop as a whole. They stay in the list;
 * an alert names also what is below its children, so that a card has one level.
 */
export function foldChildren(alerts: readonly Alert[]): Alert[] {
  const below = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const parent = parentOf(alert, alerts);
    if (parent) below.set(parent.id, [...(below.get(parent.id) ?? []), alert]);
  }
  return alerts.map((alert) => {
    const children = allBelow(alert, below);
    return children.length > 0 ? { ...alert, children } : alert;
  });
}

/** A finding about one item is no part of a finding about another. */
function parentOf(alert: Alert, alerts: readonly Alert[]): Alert | undefined {
  const shop = shopOfSubject(alert.subject);
  for (const rule of ruleDefinition(alert.rule).parents ?? []) {
    const parent =
      alerts.find((other) => other.rule === rule && other.subject === alert.subject) ??
      alerts.find((other) => other.rule === rule && other.subject === shop);
    if (parent) return parent;
  }
  return undefined;
}

/** The catalogue's parents make no circle (a test holds it to that). */
function allBelow(alert: Alert, below: ReadonlyMap<string, readonly Alert[]>): string[] {
  return (below.get(alert.id) ?? []).flatMap((child) => [child.id, ...allBelow(child, below)]);
}
