import type { SalesWhy } from '../../model/alert';
import type { Day } from '../../model/day';
import { baselineScore } from '../baseline';
import { explainSales, type SalesFigures } from '../explain-sales';
import { figureOn, isUsable } from '../series-day';
import { decide, type HomeRule, type HomeRuleInput, ordinaryHistory } from './home-rule';
import { exactly, quiet } from './rule-outcome';
import { THRESHOLDS } from './thresholds';

/** 支付金额下降, with the additive answer to why against the last ordinary same weekday. */
export const a05: HomeRule = {
  id: 'A05',
  needs: ['pay_amt'],
  judge(input, today) {
    const history = ordinaryHistory(input.day, input.excluded, [input.series.pay_amt]);
    const [sales] = today;
    if (!sales || !history) return quiet('A05', 'too-little-data');
    const past = history.map((figure) => figure.value);
    const { median, z, shift } = baselineScore(past, sales.value, 'money');
    const evidence = [
      exactly('sales', sales.value, 'CNY', input.day),
      exactly('sameWeekdayMedian', median, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('zScore', z, 'decimal'),
      exactly('historyDays', history.length, 'count'),
    ];
    const why = salesWhy(input, history[0]?.day);
    const more = { money: toCents(median - sales.value), ...(why && { why }) };
    return decide('A05', input, { z, shift, today, evidence, more }, THRESHOLDS.A05);
  },
};

/** Last week's day where it is an ordinary one, else the newest before it that is. */
function salesWhy(input: HomeRuleInput, baseDay: Day | undefined): SalesWhy | undefined {
  if (baseDay === undefined) return undefined;
  const before = salesFigures(input, baseDay);
  const why = explainSales({ before, after: salesFigures(input, input.day), baseDay });
  return 'missing' in why ? undefined : why;
}

function salesFigures({ series }: HomeRuleInput, day: Day): SalesFigures {
  const on = (metric: 'pay_amt' | 'uv' | 'pay_buyers') => {
    const figure = figureOn(series[metric], day);
    return isUsable(figure) ? figure.value : null;
  };
  return { payAmt: on('pay_amt'), uv: on('uv'), payBuyers: on('pay_buyers') };
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
