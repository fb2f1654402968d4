import { addDays } from '../../model/day';
import type { RowSeries } from '../../model/series-subject';
import { robustScore, twoProportionZ } from '../baseline';
import { figureOn, isUsable, mayChange, type UsableFigure } from '../series-day';
import { mean, sum } from '../statistics';
import { isListRead, itemNamed, itemRows } from './item-rows';
import { usableDays } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, changeOf, limitsFor, settle } from './settle';
import { weightiest } from './weightiest';

const FORTNIGHT = 14;
/** So many of the fourteen days must be read. */
const LEAST_DAYS = 7;
/** 99 % two-sided, for the share that leaves at once. */
const BOUNCE_Z = 2.58;
/** How far below its usual days the stay must lie, in robust deviations. */
const STAY_Z = 2.5;

/**
 * 跳失/停留恶化: of an item's visitors more leave its page at once than in the fourteen days before,
 * or they stay a shorter time.
 */
export const a11: ShopRule = {
  id: 'A11',
  judge(context) {
    const rows = itemRows(context, 'item_uv');
    if (!isListRead(rows, 'item_uv', context)) return quiet('A11', 'not-read');
    return weightiest(
      'A11',
      rows.map((row) => judgeItem(context, row)),
    );
  },
};

function judgeItem(context: RuleContext, row: RowSeries): RuleOutcome {
  const { day } = context;
  const limit = limitsFor(context, 'A11', row.subject.subject);
  const uv = figureOn(row.series.item_uv, day);
  if (!isUsable(uv) || uv.value < limit('leastVisitors')) return quiet('A11', 'too-little-data');
  const bounce = bounceOf(row, uv);
  const stay = stayOf(row, day);
  if (!bounce && !stay) return quiet('A11', 'too-little-data');
  const card = cardOf('A11', context, {
    ...itemNamed(row),
    page: 'sycm.item.rank',
    provisional: mayChange(uv),
    evidence: [
      ...(bounce?.evidence ?? []),
      ...(stay?.evidence ?? []),
      exactly('itemVisitors', uv.value, 'count', day),
      exactly('daysBefore', Math.max(bounce?.days ?? 0, stay?.days ?? 0), 'count'),
      ...changeOf(context, row.subject.subject),
    ],
  });
  const leaves = bounce ? Math.min(bounce.z / BOUNCE_Z, bounce.rise / limit('bounceRise')) : 0;
  const hurries = stay ? Math.min(-stay.z / STAY_Z, -stay.shift / limit('stayFall')) : 0;
  return settle(card, [Math.max(leaves, hurries)]);
}

/** The share that left at once, against that of all visitors of the days before taken together. */
function bounceOf({ series }: RowSeries, uv: UsableFigure) {
  const now = figureOn(series.item_bounce, uv.day);
  const past = before(series.item_bounce, uv).flatMap((figure) => {
    const visitors = figureOn(series.item_uv, figure.day);
    return isUsable(visitors) ? [{ left: figure.value * visitors.value, all: visitors.value }] : [];
  });
  const all = sum(past.map((one) => one.all));
  if (!isUsable(now) || past.length < LEAST_DAYS || all <= 0) return null;
  const left = sum(past.map((one) => one.left));
  const base = left / all;
  const rise = now.value - base;
  return {
    rise,
    days: past.length,
    z: twoProportionZ(now.value * uv.value, uv.value, left, all),
    evidence: [
      exactly('exitRate', now.value, 'percent', uv.day),
      exactly('exitRateBefore', base, 'percent'),
      exactly('rise', rise, 'points'),
    ],
  };
}

function stayOf({ series }: RowSeries, day: string) {
  const now = figureOn(series.stay, day);
  const past = before(series.stay, { day }).map(({ value }) => value);
  if (!isUsable(now) || past.length < LEAST_DAYS) return null;
  const base = mean(past);
  const shift = (now.value - base) / base;
  return {
    shift,
    days: past.length,
    z: robustScore(past, now.value),
    evidence: [
      exactly('staySeconds', now.value, 'decimal', day),
      exactly('staySecondsBefore', base, 'decimal'),
      exactly('shift', shift, 'percent'),
    ],
  };
}

function before(series: RowSeries['series']['stay'], { day }: { day: string }): UsableFigure[] {
  return usableDays(series, addDays(day, -1), FORTNIGHT);
}
