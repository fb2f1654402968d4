import type { SpanCaution } from '../model/change';
import type { Day } from '../model/day';
import type { DayExclusion } from './excluded-days';

interface ComparedDay {
  day: Day;
  provisional: boolean;
}

export interface CautionsInput {
  before: readonly ComparedDay[];
  after: readonly ComparedDay[];
  excluded: ReadonlyMap<Day, DayExclusion>;
}

/**
 * What must be known of the compared days before the answer is believed: promotions by side and
 * event, a promotion that only one side has, bulk orders, and figures that are not final.
 */
export function changeCautions({ before, after, excluded }: CautionsInput): SpanCaution[] {
  const span = promotions(after, excluded);
  const base = promotions(before, excluded);
  const all = [...before, ...after];
  const bulk = all.filter(({ day }) => excluded.get(day)?.why === 'bulk-order');
  const provisional = all.filter((one) => one.provisional);
  return [
    ...cautionsOf('span', span),
    ...cautionsOf('base', base),
    ...(differs(span, after.length, base, before.length)
      ? [{ kind: 'promotion-differs' } as const]
      : []),
    ...(bulk.length ? [{ kind: 'bulk-order', days: daysOfThese(bulk) } as const] : []),
    ...(provisional.length
      ? [{ kind: 'provisional', days: daysOfThese(provisional) } as const]
      : []),
  ];
}

function promotions(
  days: readonly ComparedDay[],
  excluded: CautionsInput['excluded'],
): Map<string, Day[]> {
  const events = new Map<string, Day[]>();
  for (const { day } of days) {
    const exclusion = excluded.get(day);
    if (exclusion?.why === 'promotion')
      events.set(exclusion.event, [...(events.get(exclusion.event) ?? []), day]);
  }
  return events;
}

function cautionsOf(side: 'span' | 'base', events: Map<string, Day[]>): SpanCaution[] {
  return Array.from(events, ([event, days]) => ({ kind: 'promotion', side, event, days }));
}

/** Not the same events on the same share of the days. */
function differs(
  span: Map<string, Day[]>,
  spanDays: number,
  base: Map<string, Day[]>,
  baseDays: number,
): boolean {
  return [...new Set([...span.keys(), ...base.keys()])].some(
    (event) =>
      (span.get(event)?.length ?? 0) * baseDays !== (base.get(event)?.length ?? 0) * spanDays,
  );
}

function daysOfThese(days: readonly ComparedDay[]): Day[] {
  return [...new Set(days.map(({ day }) => day))].sort();
}
