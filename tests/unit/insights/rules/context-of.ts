import { limitsIn, type RuleChoices } from '../../../../utils/insights/rules/limits';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { addDays, type Day, HOUR, startOfDay } from '../../../../utils/model/day';
import { METRIC_IDS, type MetricId } from '../../../../utils/model/metric';
import { type Entry, weekly } from '../series-of';

/** A Wednesday far from every promotion. */
export const DAY: Day = '2026-07-15';
export const SHOP = 'shop:练习店';

/** What was read of each metric on the judged day, and on the same weekday of each week before it. */
export type Known = Partial<Record<MetricId, [today: Entry, weeksBack: readonly Entry[]]>>;

/** A shop of which nothing is known, but for what is given; nine in the morning after the day. */
export function contextOf(
  more: Partial<RuleContext> = {},
  choices: RuleChoices = { settings: [], raises: [] },
): RuleContext {
  return {
    shop: SHOP,
    shopName: '练习店',
    day: DAY,
    now: startOfDay(addDays(DAY, 1)) + 9 * HOUR,
    series: {},
    excluded: new Map(),
    rows: () => [],
    latest: () => undefined,
    readings: () => [],
    reviews: [],
    decisions: [],
    limits: limitsIn(SHOP, choices),
    ...more,
  };
}

/** The series of what is known, every other day of them one. */
export function seriesOfKnown(known: Known, day: Day = DAY): RuleContext['series'] {
  const series: RuleContext['series'] = {};
  for (const metric of METRIC_IDS) {
    const entries = known[metric];
    if (entries) series[metric] = weekly(metric, day, entries[0], entries[1], 1);
  }
  return series;
}
