import type { Instant } from '../model/day';
import type { DeskCard, Said } from '../model/desk-panel';
import type { ClockEntry } from '../model/orders-clock';
import { formatNumber } from '../text/format-figure';
import { clockGroups, type UrgencyId } from './clock-groups';

const LEVEL: Record<UrgencyId, DeskCard['level']> = {
  overdue: 'urgent',
  soon: 'urgent',
  shift: 'warn',
  day: 'warn',
  days: 'info',
  later: 'info',
  untimed: 'info',
};

/** A card for each deadline, the nearest first; the sentences are those below `desk.orders`. */
export function deadlineCards(entries: readonly ClockEntry[], now: Instant): DeskCard[] {
  return clockGroups(entries, now).flatMap(({ id: urgency, entries: own }) =>
    own.map((entry) => ({
      id: entry.id,
      level: LEVEL[urgency],
      name: entry.title,
      said: said(urgency === 'overdue' ? `over.${entry.kind}` : `due.${entry.kind}`),
      facts: factsOf(entry),
      rule: ruleOf(entry),
      ...(entry.at !== null && { at: entry.at }),
    })),
  );
}

/** What the platform holds against a shop has no amount. */
const WITHOUT_AMOUNT: ReadonlySet<ClockEntry['kind']> = new Set(['complaint', 'violation']);

function factsOf({ kind, amount, others, type, status, points, measures }: ClockEntry): Said[] {
  return [
    ...(amount !== null ? [said('amount', formatNumber(amount, 'CNY'))] : []),
    ...(amount === null && !WITHOUT_AMOUNT.has(kind) ? [said('amountUnread')] : []),
    ...(points === undefined ? [] : [said('points', formatNumber(points, 'count'))]),
    ...(measures ? [said('words', measures)] : []),
    ...(others > 0 ? [said('others', String(others))] : []),
    ...(type ? [said('words', type)] : []),
    ...(status ? [said('words', status)] : []),
  ];
}

function ruleOf({ at, isPrinted }: ClockEntry): Said {
  if (at === null) return said('timeUnread');
  return said(isPrinted ? 'timePrinted' : 'timeEstimated');
}

export function said(key: string, ...values: string[]): Said {
  return { key: `orders.${key}`, values };
}
