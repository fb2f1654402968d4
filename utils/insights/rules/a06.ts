import { addDays } from '../../model/day';
import { figureOn, isUsable } from '../series-day';
import { sum } from '../statistics';
import { dayRule, decide, limitOf } from './day-rule';
import type { RuleContext } from './rule-context';
import { cleared, exactly, quiet } from './rule-outcome';
import { moneyAtRisk, worthOfOne } from './worth';

const BASE_DAYS = 28;
/** Fewer days than this do not tell a shop's usual conversion. */
const LEAST_DAYS = 7;

/**
 * 零成交: nobody paid, though at the conversion of the last four weeks three buyers and more were
 * to be expected (the rule of three: by chance that happens one day in twenty).
 */
export const a06 = dayRule('A06', ['uv', 'pay_buyers'], (day, today) => {
  const { context } = day;
  const [visitors, buyers] = today;
  if (buyers.value > 0) return cleared('A06', context.shop, context.day);
  const days = usualDays(context);
  const trials = sum(days.map(([uv]) => uv));
  const rate = trials > 0 ? sum(days.map(([, paid]) => paid)) / trials : 0;
  if (days.length < LEAST_DAYS || rate === 0) return quiet('A06', 'too-little-data');
  const expected = visitors.value * rate;
  const worth = worthOfOne('pay_buyers', context, lastDays(context));
  return decide(day, {
    margins: [
      visitors.value / limitOf(day, 'leastVisitors'),
      expected / limitOf(day, 'leastExpected'),
    ],
    today,
    evidence: [
      exactly('buyers', 0, 'count', context.day),
      exactly('visitors', visitors.value, 'count', context.day),
      exactly('conversion28', rate, 'percent'),
      exactly('expectedBuyers', expected, 'count'),
      exactly('historyDays', days.length, 'count'),
    ],
    more: moneyAtRisk(worth === null ? null : worth * expected),
  });
});

function lastDays({ day, excluded }: RuleContext) {
  return Array.from({ length: BASE_DAYS }, (_, i) => addDays(day, -1 - i)).filter(
    (past) => !excluded.has(past),
  );
}

function usualDays(context: RuleContext): [visitors: number, buyers: number][] {
  return lastDays(context).flatMap((past): [number, number][] => {
    const uv = figureOn(context.series.uv, past);
    const paid = figureOn(context.series.pay_buyers, past);
    return isUsable(uv) && isUsable(paid) ? [[uv.value, paid.value]] : [];
  });
}
