import type { Series } from '../../model/series';
import { baselineScore } from '../baseline';
import { figureOn } from '../series-day';
import { baseDays } from './base-days';
import { dayRule, decide, limitOf } from './day-rule';
import { spendNoise } from './order-noise';
import { exactly, quiet } from './rule-outcome';
import { moneyAtRisk } from './worth';

/** 客单价下降: sales a buyer against the same weekdays, recomputed from their parts. */
export const a04 = dayRule('A04', ['pay_amt', 'pay_buyers'], (day, today) => {
  const { context } = day;
  const { series } = context;
  const [sales, buyers] = today;
  const base = baseDays(context, context.day, [series.pay_amt, series.pay_buyers]);
  if (!base || buyers.value < limitOf(day, 'leastBuyers')) return quiet('A04', 'too-little-data');
  const past = base.figures.flatMap((figure) => spendOn(figure, series.pay_buyers));
  if (past.length === 0) return quiet('A04', 'too-little-data');
  const spend = sales.value / buyers.value;
  const { median, z, shift } = baselineScore(past, spend, 'money', spendNoise(buyers.value));
  return decide(day, {
    margins: [-z / limitOf(day, 'z'), -shift / limitOf(day, 'fall')],
    today,
    base,
    evidence: [
      exactly('spendPerBuyer', spend, 'CNY', context.day),
      exactly('sameWeekdayMedian', median, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('buyers', buyers.value, 'count', context.day),
    ],
    more: moneyAtRisk((median - spend) * buyers.value),
  });
});

/** A day without buyers has no spend a buyer. */
function spendOn(sales: { day: string; value: number }, buyers: Series | undefined): number[] {
  const people = figureOn(buyers, sales.day).value ?? 0;
  return people > 0 ? [sales.value / people] : [];
}
