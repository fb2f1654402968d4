import type { MetricId } from '../model/metric';
import type { TodoCounter } from '../model/orders-desk';
import type { Reading } from '../model/reading';

/** The counters of the consoles that this desk shows, in the order of its own groups (domain notes §7.3). */
export const COUNTER_GROUPS = {
  platform: ['todo_complaint', 'todo_violation', 'todo_ticket', 'todo_marketing'],
  aftersale: [
    'todo_aftersale',
    'todo_refund',
    'todo_refund_due',
    'todo_intervened',
    'todo_audit',
    'todo_return',
    'todo_cancel',
    'todo_invoice',
    'todo_address',
  ],
  disputes: ['todo_dispute_reply', 'todo_dispute_proof', 'todo_dispute_carry', 'todo_claim'],
  points: ['violation_points_a', 'violation_points_b', 'violation_points_c'],
  parcels: ['todo_ship_due', 'todo_ship_late', 'todo_pickup', 'todo_transit', 'todo_delivery'],
  orders: ['todo_pay', 'todo_ship', 'todo_review'],
} as const satisfies Record<string, readonly MetricId[]>;

export type CounterGroup = keyof typeof COUNTER_GROUPS;

const SHOWN: ReadonlySet<MetricId> = new Set(Object.values(COUNTER_GROUPS).flat());

/** Each counter as the newest of the readings shows it; a doubtful one is left out. */
export function todoCounters(readings: readonly Reading[]): TodoCounter[] {
  const found = new Map<MetricId, TodoCounter>();
  const newest = readings.toSorted((a, b) => b.takenAt - a.takenAt);
  for (const counter of newest.flatMap(countersOn))
    if (!found.has(counter.metric)) found.set(counter.metric, counter);
  return [...found.values()];
}

function countersOn({ parts, takenAt, page, url }: Reading): TodoCounter[] {
  return parts
    .flatMap((part) => (part.kind === 'metrics' && !part.subject ? part.figures : []))
    .filter(({ metric, suspect, unverified }) => {
      const isDoubted = Boolean(suspect?.length) || unverified !== undefined;
      return SHOWN.has(metric) && !isDoubted;
    })
    .map(({ metric, label, figure }) => ({ metric, label, figure, readAt: takenAt, page, url }));
}
