import type { Alert } from '../model/alert';
import { addDays, dayOf, HOUR, type Instant } from '../model/day';
import { SEVERITY_RANK } from './alert-facts';

/** More than ten cards nobody works through; more than five that are urgent means none is. */
const MOST_CARDS = 10;
const MOST_URGENT = 5;

/** What cannot be said in money weighs about as much as one order. */
const UNKNOWN_MONEY = 100;

/** What can wait for tomorrow weighs once; what has an hour left, as much as a day has hours. */
const MOST_PRESSING = 24;

/** The queue of all shops: what is shown as cards, and what is left for the fold below them. */
export interface TodayQueue {
  /** worst first, each card with its children behind it */
  cards: Alert[];
  /** the rest in the same order */
  rest: Alert[];
  /** how many cards the rest would be, and how many of them urgent */
  more: { cards: number; urgent: number };
}

/**
 * The alerts that still wait, worst first, at most ten cards of which at most five are urgent; what
 * there is no room for is in `rest`. A card weighs what its heaviest part weighs: severity first,
 * then `stake`, then the newest.
 */
export function todayQueue(alerts: readonly Alert[], now: Instant): TodayQueue {
  const cards: Alert[][] = [];
  const rest: Alert[][] = [];
  let urgent = 0;
  for (const group of groupsOf(alerts, now)) {
    const isUrgent = severityOf(group) === SEVERITY_RANK.urgent;
    const hasRoom = cards.length < MOST_CARDS && (!isUrgent || urgent < MOST_URGENT);
    (hasRoom ? cards : rest).push(group);
    if (hasRoom && isUrgent) urgent += 1;
  }
  const restUrgent = rest.filter((group) => severityOf(group) === SEVERITY_RANK.urgent);
  return {
    cards: cards.flat(),
    rest: rest.flat(),
    more: { cards: rest.length, urgent: restUrgent.length },
  };
}

/** All that waits in the order of `todayQueue`, uncut. */
export function orderQueue(alerts: readonly Alert[], now: Instant): Alert[] {
  return groupsOf(alerts, now).flat();
}

/**
 * CNY at stake times how pressing it is: 24 divided by the hours left, at least 1 and at most 24.
 * ¥2,000 with three hours left (16,000) goes before ¥15,000 of yesterday's sales that moved; ¥200
 * with three hours left (1,600) does not. A deadline that has passed presses no more.
 */
export function stake({ money, deadline }: Alert, now: Instant): number {
  const left = deadline === undefined ? Number.POSITIVE_INFINITY : (deadline - now) / HOUR;
  const pressing = left <= 0 ? 1 : Math.min(MOST_PRESSING, Math.max(1, 24 / left));
  return Math.abs(money ?? UNKNOWN_MONEY) * pressing;
}

/** Whether an alert waits for the operator: of today or yesterday, or woken from its snooze today. */
export function isWaiting(alert: Alert, now: Instant): boolean {
  const { state, day, withdrawnAt, wokenAt } = alert;
  if ((state !== 'new' && state !== 'seen') || withdrawnAt !== undefined) return false;
  const today = dayOf(now);
  return day >= addDays(today, -1) || (wokenAt !== undefined && dayOf(wokenAt) === today);
}

/**
 * Each card with everything that is folded under it, worst first. Children of children stand under
 * the one card; an older finding of the same rule about the same thing under the newer. A child
 * whose parent is done or snoozed stands on its own.
 */
function groupsOf(alerts: readonly Alert[], now: Instant): Alert[][] {
  const open = withOlderBelow(alerts.filter((alert) => isWaiting(alert, now)));
  const byId = new Map(open.map((alert) => [alert.id, alert]));
  const folded = new Set(open.flatMap(({ children = [] }) => children));
  const compare = byWeight(now);
  return open
    .filter(({ id }) => !folded.has(id))
    .map((root) => {
      const [, ...below] = familyOf(root, byId);
      return below.length === 0
        ? [root]
        : cardOf(
            root,
            below.toSorted((a, b) => compare([a], [b])),
          );
    })
    .toSorted(compare);
}

/** The card names all that is below it, so that who shows it need not search. */
function cardOf(root: Alert, below: Alert[]): Alert[] {
  return [{ ...root, children: below.map(({ id }) => id) }, ...below];
}

function withOlderBelow(open: readonly Alert[]): Alert[] {
  const newest = new Map<string, Alert>();
  for (const alert of open) {
    const name = `${alert.rule}|${alert.subject}`;
    const other = newest.get(name);
    if (!other || other.day < alert.day) newest.set(name, alert);
  }
  return open.map((alert) => {
    const older = open.filter(
      (one) =>
        one.day < alert.day &&
        one.rule === alert.rule &&
        one.subject === alert.subject &&
        newest.get(`${one.rule}|${one.subject}`) === alert,
    );
    if (older.length === 0) return alert;
    return { ...alert, children: [...(alert.children ?? []), ...older.map(({ id }) => id)] };
  });
}

/** An alert and everything below it, each once. */
function familyOf(root: Alert, byId: ReadonlyMap<string, Alert>): Alert[] {
  const seen = new Set<Alert>();
  const visit = (alert: Alert) => {
    if (seen.has(alert)) return;
    seen.add(alert);
    for (const id of alert.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child);
    }
  };
  visit(root);
  return [...seen];
}

function byWeight(now: Instant) {
  const heaviest = (group: readonly Alert[]) => Math.max(...group.map((one) => stake(one, now)));
  return (a: readonly Alert[], b: readonly Alert[]): number => {
    const [first, second] = [a[0], b[0]];
    if (!first || !second) return 0;
    return (
      severityOf(a) - severityOf(b) ||
      heaviest(b) - heaviest(a) ||
      second.foundAt - first.foundAt ||
      (first.id < second.id ? -1 : 1)
    );
  };
}

function severityOf(group: readonly Alert[]): number {
  return Math.min(...group.map(({ severity }) => SEVERITY_RANK[severity]));
}
