import { addDays, type Day, dayOf, isDay } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { Reading, TableRow } from '../../model/reading';
import { DAY_STATE } from '../../model/series';
import type { RowSeries } from '../../model/series-subject';
import { figureOn, isUsable } from '../series-day';
import { sum } from '../statistics';
import { adsRows } from './ads-rows';
import type { RuleContext } from './rule-context';

/** What the whole account spent on a day. */
export interface SpendDay {
  day: Day;
  spend: number;
  /** the platform may still add to it */
  open: boolean;
}

/** The home page's own columns of advertising by the click. */
const HOME_COSTS: readonly MetricId[] = [
  'ad_keyword_cost',
  'ad_crowd_cost',
  'ad_scene_cost',
  'ad_site_cost',
];

/**
 * What the account spent on each of the last days that were read, oldest first: from a report of
 * days, else the sum over its plans or scenes, else the home page's columns. Spend does not depend
 * on the attribution window.
 */
export function accountSpend(context: RuleContext, count: number): SpendDay[] {
  const days = Array.from({ length: count }, (_, i) => addDays(context.day, i + 1 - count));
  const reported = reportedDays(context);
  const rows = adsRows(context, 'cost');
  return days.flatMap(
    (day) => reported.get(day) ?? fromRows(rows, day) ?? fromHome(context, day) ?? [],
  );
}

/** Tables of the report with one row a day: the newest look that shows a day gives its spend. */
function reportedDays(context: RuleContext): ReadonlyMap<Day, SpendDay> {
  const found = new Map<Day, SpendDay>();
  for (const reading of context.readings('ali.report'))
    for (const row of dayRows(reading)) {
      const spend = spendIn(row);
      const day = row.subject.name;
      // yesterday's row in a report may still grow
      if (spend !== null && isDay(day) && !found.has(day))
        found.set(day, { day, spend, open: addDays(day, 1) >= dayOf(reading.takenAt) });
    }
  return found;
}

function dayRows({ parts, url }: Reading): TableRow[] {
  const isOfAccount = /#!\/report\/account/.test(url);
  return parts.flatMap((part) =>
    part.kind === 'table' && !part.subject && isOfAccount
      ? part.rows.filter(({ subject, subtotal }) => subject.kind === 'day' && !subtotal)
      : [],
  );
}

function spendIn({ figures }: TableRow): number | null {
  const cost = figures.find(
    ({ metric, suspect, unverified }) =>
      metric === 'cost' && !suspect?.length && unverified === undefined,
  );
  return exactValue(cost?.figure);
}

/** The rows of one table of the day: those that spent nothing are not always listed. */
function fromRows(rows: readonly RowSeries[], day: Day): SpendDay | undefined {
  const figures = rows.map(({ series }) => figureOn(series.cost, day)).filter(isUsable);
  if (figures.length === 0) return undefined;
  return {
    day,
    spend: sum(figures.map(({ value }) => value)),
    open: figures.some(({ state }) => state === DAY_STATE.provisional),
  };
}

function fromHome({ series }: RuleContext, day: Day): SpendDay | undefined {
  const figures = HOME_COSTS.map((metric) => figureOn(series[metric], day)).filter(isUsable);
  if (figures.length < HOME_COSTS.length) return undefined;
  return {
    day,
    spend: sum(figures.map(({ value }) => value)),
    open: figures.some(({ state }) => state === DAY_STATE.provisional),
  };
}
