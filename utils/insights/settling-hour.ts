import { addDays, type Day, HOUR, type Instant, startOfDay } from '../model/day';
import type { DayLedger, SettlingHours } from '../model/ledger';
import type { MetricId } from '../model/metric';
import type { AttributionWindow } from '../model/scope';
import { matureAt } from './day-states';
import { median } from './statistics';
import { usualSettling } from './usual-settling';

/** Every look at one metric of one day, in any order. */
export interface DayLooks {
  day: Day;
  looks: readonly { value: number; takenAt: Instant }[];
}

/** Fewer days than this do not show a habit. */
const LEAST_DAYS = 5;

/**
 * The hour after the day's end at which a metric usually stands still, in hours since midnight in
 * Shanghai (11.5 is 11:30), learned from the shop's own looks. For each day it is the first look
 * that already gave the day's last known value while an earlier look, also after midnight, gave
 * another: only such days show a change at all, and a day whose value never changed after its
 * first look says that it was final by then. The median of at least five days; null for fewer.
 */
export function settlingHour(days: readonly DayLooks[]): number | null {
  const hours = days.flatMap(({ day, looks }) => {
    const end = startOfDay(addDays(day, 1));
    const after = looks
      .filter(({ takenAt }) => takenAt >= end)
      .toSorted((one, other) => one.takenAt - other.takenAt);
    const final = after.at(-1);
    if (!final || after.length < 2) return [];
    const since = after.findLastIndex(({ value }) => value !== final.value) + 1;
    const settled = after[since];
    return settled ? [(settled.takenAt - end) / HOUR] : [];
  });
  return hours.length < LEAST_DAYS ? null : median(hours);
}

/**
 * The settling hours of every metric in a scope's ledgers. Each day is judged by the page that was
 * looked at last, because two pages may round and be filled in otherwise; maturing metrics have no
 * hour, they wait for their window.
 */
export function settlingHours(ledgers: readonly DayLedger[]): SettlingHours {
  const days = new Map<MetricId, DayLooks[]>();
  for (const ledger of ledgers)
    for (const [at, metric] of ledger.metrics.entries()) {
      if (matureAt(metric, ledger.day) !== null) continue;
      const known = days.get(metric) ?? [];
      known.push(looksOf(ledger, at));
      days.set(metric, known);
    }
  return Object.fromEntries(
    [...days].flatMap(([metric, all]) => {
      const hour = settlingHour(all);
      return hour === null ? [] : [[metric, hour]];
    }),
  );
}

/**
 * Until when a day's figure is expected to be provisional: the end of its attribution window for a
 * maturing one, else the hour learned. Null where neither is known.
 */
export function provisionalUntil(
  metric: MetricId,
  day: Day,
  hours: SettlingHours,
  window?: AttributionWindow,
): Instant | null {
  const mature = matureAt(metric, day, window);
  if (mature !== null) return mature;
  return usualSettling(metric, day, hours);
}

function looksOf({ day, looks }: DayLedger, at: number): DayLooks {
  const shown = looks.flatMap(({ takenAt, page, live, values }) => {
    const value = values[at];
    return live || value === undefined || Number.isNaN(value) ? [] : [{ value, takenAt, page }];
  });
  const last = shown.reduce<(typeof shown)[number] | undefined>(
    (newest, look) => (newest && newest.takenAt > look.takenAt ? newest : look),
    undefined,
  );
  return { day, looks: shown.filter(({ page }) => page === last?.page) };
}
