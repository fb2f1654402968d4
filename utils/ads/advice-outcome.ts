import {
  type AdsFigures,
  type AdsLookBack,
  type AdsOutcome,
  type AdsRecord,
  type HitRate,
  OUTCOME_DAYS,
  type OutcomeDays,
} from '../model/ads-desk';
import { addDays, type Day, daysBetween } from '../model/day';
import type { RowSeries } from '../model/series-subject';
import { directionOf } from './budget-advice';
import { returnInterval } from './return-interval';
import { rowFigures } from './row-figures';
import { isReturnKnown } from './sample-floor';

/** So many of the days after must be read. */
const LEAST_SHARE = 0.5;

/** What the plan did in the 7 and 14 days after the day of the advice, out of its days alone. */
export function adviceOutcomes(
  record: AdsRecord,
  row: RowSeries | undefined,
  yesterday: Day,
): AdsOutcome[] {
  return OUTCOME_DAYS.map((days) => outcome(record, row, days, yesterday));
}

function outcome(
  record: AdsRecord,
  row: RowSeries | undefined,
  days: OutcomeDays,
  yesterday: Day,
): AdsOutcome {
  const last = addDays(record.day, days);
  const left = daysBetween(yesterday, last);
  if (left > 0) return { days, kind: 'pending', left };
  const after = row ? rowFigures(row, last, days) : null;
  if (!after || after.days < days * LEAST_SHARE) return { days, kind: 'not-read' };
  return { days, kind: 'ready', after, verdict: verdictOf(record, after) };
}

/**
 * Whether the days after bear an advice out. To spend more claims that the return stays at
 * break-even or above; to spend less, that it lies below. Right or wrong only where the whole 80 %
 * interval says so, and "below" never while sales may still come. Where less was spent and the
 * return rose, it may have risen by that: unclear. To hold claims nothing.
 */
function verdictOf(
  { advice, choice, even, left, figures }: AdsRecord,
  after: AdsFigures,
): Extract<AdsOutcome, { kind: 'ready' }>['verdict'] {
  const direction = directionOf(advice);
  if (direction === null || even === null || left === null) return null;
  const { cost, sales, orders } = after;
  if (sales === null || orders === null) return 'unclear';
  const order = orderOf([...figures, after]);
  if (cost <= 0 || !isReturnKnown(orders, cost, { order, left })) return 'unclear';
  const interval = returnInterval({ cost, sales, orders }, order);
  const isAbove = interval !== null && interval.low >= even;
  const isBelow = interval !== null && interval.high < even && after.maturing === 0;
  if (direction === 'up') return isAbove ? 'right' : isBelow ? 'wrong' : 'unclear';
  if (isBelow) return 'right';
  return isAbove && choice === 'left' ? 'wrong' : 'unclear';
}

/** CNY an order, from the longest of the spans that had one. */
function orderOf(figures: readonly AdsFigures[]): number | null {
  const sold = figures.filter(({ orders, sales }) => orders && sales !== null);
  const longest = sold.toSorted((a, b) => b.days - a.days)[0];
  return longest ? (longest.sales ?? 0) / (longest.orders ?? 1) : null;
}

/** How often the desk was right: each advice once, by its longest look back. */
export function hitRate(lookBacks: readonly AdsLookBack[]): HitRate {
  const rate: HitRate = { right: 0, wrong: 0, unclear: 0, pending: 0 };
  for (const { advice, outcomes } of lookBacks) {
    if (directionOf(advice) === null) continue;
    const ready = outcomes.findLast((one) => one.kind === 'ready');
    if (ready?.kind === 'ready' && ready.verdict) rate[ready.verdict] += 1;
    else if (outcomes.some(({ kind }) => kind === 'pending')) rate.pending += 1;
    else rate.unclear += 1;
  }
  return rate;
}
