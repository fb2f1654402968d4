import { addDays, type Day } from '../../model/day';
import { twoProportionZ } from '../baseline';
import { figureOn, isUsable, mayChange } from '../series-day';
import { sum } from '../statistics';
import { dayRule, decide, limitOf } from './day-rule';
import type { RuleContext } from './rule-context';
import { exactly, quiet } from './rule-outcome';

const DAYS = 7;
const BASE_DAYS = 28;
const LEAST_DAYS = 5;
const LEAST_BASE_DAYS = 14;

/** 未付款率升高: of those who ordered in the last seven days, more did not pay than in the four weeks before. */
export const a22 = dayRule('A22', ['order_buyers'], (day) => {
  const { context } = day;
  const own = unpaidOf(context, context.day, DAYS);
  const usual = unpaidOf(context, addDays(context.day, -DAYS), BASE_DAYS);
  const isThin = own.days.length < LEAST_DAYS || usual.days.length < LEAST_BASE_DAYS;
  if (isThin || own.ordered * usual.rate < limitOf(day, 'leastExpected'))
    return quiet('A22', 'too-little-data');
  const rise = own.rate - usual.rate;
  const z = twoProportionZ(own.unpaid, own.ordered, usual.unpaid, usual.ordered);
  return decide(day, {
    margins: [rise / limitOf(day, 'unpaidRise'), z / limitOf(day, 'z')],
    today: own.days.filter(mayChange),
    evidence: [
      exactly('unpaidRate', own.rate, 'percent', context.day),
      exactly('unpaidRateBase', usual.rate, 'percent'),
      exactly('rise', rise, 'points'),
      exactly('zScore', z, 'decimal'),
      exactly('orderBuyers', own.ordered, 'count'),
      exactly('historyDays', usual.days.length, 'count'),
    ],
  });
});

/** A day enters only with both figures; one who pays for yesterday's order can make them cross. */
function unpaidOf({ series, excluded }: RuleContext, last: Day, count: number) {
  const days = Array.from({ length: count }, (_, i) => addDays(last, -i))
    .filter((day) => !excluded.has(day))
    .map((day) => figureOn(series.order_buyers, day))
    .filter(isUsable)
    .filter(({ day }) => isUsable(figureOn(series.pay_buyers, day)));
  const ordered = sum(days.map(({ value }) => value));
  const paid = sum(days.map(({ day }) => figureOn(series.pay_buyers, day).value ?? 0));
  const unpaid = Math.max(0, ordered - paid);
  return { days, ordered, unpaid, rate: ordered > 0 ? unpaid / ordered : 0 };
}
