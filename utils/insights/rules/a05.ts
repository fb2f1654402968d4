import type { SalesWhy } from '../../model/alert';
import type { Day } from '../../model/day';
import { baselineScore } from '../baseline';
import { explainSales, type SalesFigures } from '../explain-sales';
import { figureOn, isUsable } from '../series-day';
import { median as middle } from '../statistics';
import { type BaseDays, baseDays } from './base-days';
import { dayRule, decide, limitOf } from './day-rule';
import { salesNoise } from './order-noise';
import type { RuleContext } from './rule-context';
import { exactly, quiet } from './rule-outcome';
import { moneyAtRisk } from './worth';

/** 支付金额下降, with the additive answer to why against the last ordinary same weekday. */
export const a05 = dayRule('A05', ['pay_amt'], (day, today) => {
  const { context } = day;
  const [sales] = today;
  const base = baseDays(context, context.day, [context.series.pay_amt]);
  if (!base) return quiet('A05', 'too-little-data');
  const past = base.figures.map(({ value }) => value);
  const noise = noiseOf(context, base);
  const { median, z: ofLogs, shift } = baselineScore(past, sales.value, 'money', noise);
  const z = milder(ofLogs, noise > 0 ? shift / noise : ofLogs);
  const why = salesWhy(context, base.figures[0]?.day);
  return decide(day, {
    margins: [-z / limitOf(day, 'z'), -shift / limitOf(day, 'fall')],
    today,
    base,
    evidence: [
      exactly('sales', sales.value, 'CNY', context.day),
      exactly('sameWeekdayMedian', median, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
    ],
    more: { ...moneyAtRisk(median - sales.value), ...(why && { why }) },
  });
});

/** A day without a single sale is endlessly far away on logarithms, and an ordinary one for two buyers. */
function milder(one: number, other: number): number {
  return Math.abs(one) < Math.abs(other) ? one : other;
}

/** What chance does to sales made by so many buyers; 0 where buyers were not read. */
function noiseOf({ series }: RuleContext, { figures }: BaseDays): number {
  const buyers = figures
    .map(({ day }) => figureOn(series.pay_buyers, day))
    .filter(isUsable)
    .map(({ value }) => value);
  return buyers.length > 0 ? salesNoise(middle(buyers)) : 0;
}

/** Last week's day where it is an ordinary one, else the newest before it that is. */
function salesWhy(context: RuleContext, baseDay: Day | undefined): SalesWhy | undefined {
  if (baseDay === undefined) return undefined;
  const before = salesFigures(context, baseDay);
  const why = explainSales({ before, after: salesFigures(context, context.day), baseDay });
  return 'missing' in why ? undefined : why;
}

function salesFigures({ series }: RuleContext, day: Day): SalesFigures {
  const on = (metric: 'pay_amt' | 'uv' | 'pay_buyers') => {
    const figure = figureOn(series[metric], day);
    return isUsable(figure) ? figure.value : null;
  };
  return { payAmt: on('pay_amt'), uv: on('uv'), payBuyers: on('pay_buyers') };
}
