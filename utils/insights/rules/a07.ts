import type { Day } from '../../model/day';
import type { RowSeries } from '../../model/series-subject';
import { baselineScore } from '../baseline';
import { figureOn, isUsable, mayChange, type UsableFigure } from '../series-day';
import { median, sum } from '../statistics';
import { baseDays } from './base-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, promotionOn, settle } from './settle';
import { leavesOf, pathOf, siblingsOf, sourceRows } from './source-rows';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

/** So many of its neighbours must be on the page before a row that is gone counts as cut off. */
const LEAST_NEIGHBOURS = 2;

/**
 * 单一来源断流: one leaf of the source tree far below its own same weekdays, where it used to bring
 * a good share of the shop's visitors. A source that is gone from a page on which its neighbours
 * stand had no visitors; the card says so.
 */
export const a07: ShopRule = {
  id: 'A07',
  judge(context) {
    const rows = sourceRows(context);
    const leaves = leavesOf(rows);
    const isRead = leaves.some(({ series }) => isUsable(figureOn(series.uv, context.day)));
    if (!isRead) return quiet('A07', 'not-read');
    const usual = usualVisitors(context, leaves);
    if (usual === null) return quiet('A07', 'too-little-data');
    return weightiest(
      'A07',
      leaves.map((row) => judgeSource(context, row, rows, usual)),
    );
  },
};

function judgeSource(
  context: RuleContext,
  row: RowSeries,
  rows: readonly RowSeries[],
  usual: number,
): RuleOutcome {
  const { day } = context;
  const { subject } = row.subject;
  const limit = limitsFor(context, 'A07', subject);
  const base = baseDays(context, day, [row.series.uv]);
  const visitors = visitorsOn(day, row, rows);
  if (!base || !visitors) return quiet('A07', 'too-little-data');
  const past = base.figures.map(({ value }) => value);
  const score = baselineScore(past, visitors.value, 'count');
  const share = score.median / usual;
  if (share < limit('leastShare') || score.median < limit('leastVisitors'))
    return quiet('A07', 'too-little-data');
  const event = promotionOn(context, day);
  const lost = lostSales(row, day, base.figures);
  const card = cardOf('A07', context, {
    subject,
    page: 'sycm.flow.shopsource',
    provisional: visitors.open,
    ...(event.length && { severity: 'warn' }),
    evidence: [
      { label: 'source', text: pathOf(row).join(' / ') },
      visitors.gone
        ? { label: 'sourceGone', day }
        : exactly('sourceVisitors', visitors.value, 'count', day),
      exactly('sameWeekdayMedian', score.median, 'count'),
      exactly('shift', score.shift, 'percent'),
      exactly('sourceShare', share, 'percent'),
      exactly('zScore', score.z, 'decimal'),
      exactly('historyDays', past.length, 'count'),
      ...stake('salesLost', lost),
      ...event,
    ],
    ...moneyAtRisk(lost),
  });
  return settle(card, [-score.z / limit('z'), -score.shift / limit('fall')]);
}

/** Visitors of the day; null where it cannot be told whether there were any. */
function visitorsOn(day: Day, row: RowSeries, rows: readonly RowSeries[]) {
  const figure = figureOn(row.series.uv, day);
  if (isUsable(figure)) return { value: figure.value, gone: false, open: mayChange(figure) };
  if (figure.value !== null) return null;
  const there = siblingsOf(row, rows).filter(({ series }) => isUsable(figureOn(series.uv, day)));
  return there.length >= LEAST_NEIGHBOURS ? { value: 0, gone: true, open: true } : null;
}

/** The shop's visitors on an ordinary such weekday; without them the leaves' sum, which is more. */
function usualVisitors(context: RuleContext, leaves: readonly RowSeries[]): number | null {
  const usualOf = (uv: RowSeries['series']['uv']) => {
    const base = baseDays(context, context.day, [uv]);
    return base ? median(base.figures.map(({ value }) => value)) : null;
  };
  const shop = usualOf(context.series.uv);
  if (shop !== null) return shop;
  const sources = leaves.map(({ series }) => usualOf(series.uv)).filter((one) => one !== null);
  return sources.length ? sum(sources) : null;
}

/** What the source sold on those weekdays less what it sold now; null where sales were not read. */
function lostSales(
  { series }: RowSeries,
  day: Day,
  history: readonly UsableFigure[],
): number | null {
  const past = history.map((figure) => figureOn(series.pay_amt, figure.day)).filter(isUsable);
  if (past.length < history.length) return null;
  const now = figureOn(series.pay_amt, day);
  return median(past.map(({ value }) => value)) - (isUsable(now) ? now.value : 0);
}
