import type { Alert, RuleId, Severity } from '../model/alert';
import type { Instant } from '../model/day';

/**
 * Rules whose finding of a day grows by new facts: another bad review, another cut in price. What
 * was done with the earlier ones does not settle the new ones.
 */
const NEWS_RULES: ReadonlySet<RuleId> = new Set(['A23', 'A39', 'A40']);

const RANK: Record<Severity, number> = { urgent: 0, warn: 1, info: 2 };

/**
 * The alerts that still wait, worst first: by severity, then by money, then the newest. A child
 * stands right behind its parent, whatever its own weight; where the parent is done or snoozed it
 * stands on its own. Done and snoozed alerts are left out; `mergeAlerts` wakes the snoozed.
 */
export function orderQueue(alerts: readonly Alert[]): Alert[] {
  const open = alerts.filter(({ state }) => state === 'new' || state === 'seen');
  const folded = new Set(open.flatMap(({ children = [] }) => children));
  const childrenOf = (parent: Alert) =>
    open.filter(({ id }) => parent.children?.includes(id)).toSorted(byWeight);
  return open
    .filter(({ id }) => !folded.has(id))
    .toSorted(byWeight)
    .flatMap((alert) => [alert, ...childrenOf(alert)]);
}

/**
 * Puts what the rules found beside what is known. The same finding keeps its id, the moment it
 * was first found and the operator's state; its figures are refreshed. A snooze that has run out
 * is new again. Hysteresis: a known alert that was not found again stays, unless the rules
 * withdrew it by naming it in `cleared`, which they do only when its figure is well back within
 * the thresholds; what the operator has finished is kept as a record even then.
 */
export function mergeAlerts(
  known: readonly Alert[],
  found: readonly Alert[],
  now: Instant,
  cleared: readonly string[] = [],
): Alert[] {
  const fresh = new Map(found.map((alert) => [alert.id, alert]));
  const withdrawn = new Set(cleared.filter((id) => !fresh.has(id)));
  const kept = known.filter(({ id, state }) => state === 'done' || !withdrawn.has(id));
  const knownIds = new Set(known.map(({ id }) => id));
  return [
    ...kept.map((alert) => refreshed(woken(alert, now), fresh.get(alert.id), now)),
    ...found.filter(({ id }) => !knownIds.has(id)),
  ];
}

function byWeight(a: Alert, b: Alert): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    (b.money ?? 0) - (a.money ?? 0) ||
    b.foundAt - a.foundAt ||
    (a.id < b.id ? -1 : 1)
  );
}

function woken(alert: Alert, now: Instant): Alert {
  if (alert.state !== 'snoozed' || (alert.snoozedUntil ?? now) > now) return alert;
  const { snoozedUntil: _over, ...rest } = alert;
  return { ...rest, state: 'new', changedAt: now };
}

function refreshed(known: Alert, found: Alert | undefined, now: Instant): Alert {
  if (!found) return known;
  const { state, snoozedUntil, foundAt } = known;
  const next: Alert = {
    ...found,
    state,
    foundAt,
    changedAt: known.changedAt,
    ...(snoozedUntil !== undefined && { snoozedUntil }),
  };
  if (content(next) === content(known)) return known;
  const isNews = NEWS_RULES.has(known.rule) && (state === 'done' || state === 'seen');
  return { ...next, changedAt: now, ...(isNews && { state: 'new' }) };
}

/** What an alert says, without the moments at which its pages were looked at. */
function content({ evidence, severity, provisional, money, why, children, link }: Alert): string {
  const facts = evidence.map(({ readAt: _moment, ...fact }) => fact);
  return JSON.stringify([facts, severity, provisional, money, why, children, link]);
}
