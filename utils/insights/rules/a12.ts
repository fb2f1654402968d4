import type { RowSeries } from '../../model/series-subject';
import { moneyShiftZ } from '../small-numbers';
import { bestItems, isListRead, itemNamed, itemRows } from './item-rows';
import { isOpenOn, LEAST_PAIRS, sumOn, weekPairs } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, changeOf, limitsFor, settle } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

/** Ten items are looked at each morning: a fall must be too rare for one of them by chance. */
const LEAST_Z = 3;

/**
 * 单品下滑: one of the best sellers of the last two weeks sells far less this week, by more than the
 * number of its buyers explains. Days are compared in pairs of one weekday, promotions left out.
 */
export const a12: ShopRule = {
  id: 'A12',
  judge(context) {
    const rows = itemRows(context, 'pay_amt');
    if (!isListRead(rows, 'pay_amt', context)) return quiet('A12', 'not-read');
    const best = bestItems(context, rows, limitsFor(context, 'A12')('topItems'));
    return weightiest(
      'A12',
      best.map((row) => judgeItem(context, row)),
    );
  },
};

function judgeItem(context: RuleContext, row: RowSeries): RuleOutcome {
  const { pay_amt: sales, pay_buyers: buyers } = row.series;
  const limit = limitsFor(context, 'A12', row.subject.subject);
  const pairs = weekPairs(context, [sales, buyers]);
  const days = pairs.map(({ day }) => day);
  const week = (on: readonly string[]) => ({ amount: sumOn(sales, on), buyers: sumOn(buyers, on) });
  const [after, before] = [week(days), week(pairs.map((pair) => pair.before))];
  const isEnough = pairs.length >= LEAST_PAIRS && before.buyers >= limit('leastBuyers');
  if (!isEnough || before.amount <= 0) return quiet('A12', 'too-little-data');
  const shift = (after.amount - before.amount) / before.amount;
  const z = moneyShiftZ(after, before);
  const card = cardOf('A12', context, {
    ...itemNamed(row),
    page: 'sycm.item.rank',
    provisional: isOpenOn([sales, buyers], days),
    evidence: [
      exactly('salesWeek', after.amount, 'CNY'),
      exactly('salesWeekBefore', before.amount, 'CNY'),
      exactly('shift', shift, 'percent'),
      exactly('buyersWeek', after.buyers, 'count'),
      exactly('buyersWeekBefore', before.buyers, 'count'),
      exactly('zScore', z, 'decimal'),
      exactly('daysCompared', pairs.length, 'count'),
      ...stake('salesLost', before.amount - after.amount),
      ...changeOf(context, row.subject.subject),
    ],
    ...moneyAtRisk(before.amount - after.amount),
  });
  return settle(card, [-z / LEAST_Z, -shift / limit('fall')]);
}
