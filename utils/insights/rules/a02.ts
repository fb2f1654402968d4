import { addDays, type Day } from '../../model/day';
import { baselineScore, cusum } from '../baseline';
import { figureOn, isUsable } from '../series-day';
import { mean } from '../statistics';
import { baseDays } from './base-days';
import { dayRule, decide, limitOf } from './day-rule';
import type { RuleContext } from './rule-context';
import { exactly, quiet } from './rule-outcome';

/** Days over which a drift adds up. */
const REACH = 14;
/** Fewer judged days than this are no drift. */
const LEAST_DAYS = 4;
/** The last days whose mean fall must be felt. */
const FELT_DAYS = 3;
/** One day counts this much at most: a single bad day is A01's, not a drift. */
const MOST_Z = 3;

/** 访客缓降: falls that are small each day add up (CUSUM of domain notes §5.1), and are felt by now. */
export const a02 = dayRule('A02', ['uv'], (day, today) => {
  const { context } = day;
  const scored = Array.from({ length: REACH }, (_, i) => addDays(context.day, i + 1 - REACH))
    .map((past) => scoreOn(context, past))
    .filter((score) => score !== null);
  const last = scored.at(-1);
  if (!last || last.day !== context.day || scored.length < LEAST_DAYS)
    return quiet('A02', 'too-little-data');
  if (last.median < limitOf(day, 'leastVisitors')) return quiet('A02', 'too-little-data');
  const level = cusum(scored.map(({ z }) => Math.max(-MOST_Z, Math.min(MOST_Z, z)))).at(-1) ?? 0;
  const felt = mean(scored.slice(-FELT_DAYS).map(({ shift }) => shift));
  return decide(day, {
    margins: [level / limitOf(day, 'level'), -felt / limitOf(day, 'fall')],
    today,
    evidence: [
      exactly('visitors', last.value, 'count', context.day),
      exactly('sameWeekdayMedian', last.median, 'count'),
      exactly('lastDaysShift', felt, 'percent'),
      exactly('driftLevel', level, 'decimal'),
      exactly('judgedDays', scored.length, 'count'),
    ],
  });
});

/** Promotions and bulk orders are no part of a drift; neither are days that were not read. */
function scoreOn(context: RuleContext, day: Day) {
  const { series, excluded } = context;
  const figure = figureOn(series.uv, day);
  if (!isUsable(figure) || excluded.has(day)) return null;
  const base = baseDays(context, day, [series.uv]);
  if (!base) return null;
  const past = base.figures.map(({ value }) => value);
  return { day, value: figure.value, ...baselineScore(past, figure.value, 'count') };
}
