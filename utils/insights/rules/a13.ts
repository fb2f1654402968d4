import type { RowSeries } from '../../model/series-subject';
import { isListRead, itemNamed, itemRows } from './item-rows';
import { isOpenOn, LEAST_PAIRS, sumOn, weekPairs } from './row-days';
import type { RuleContext, ShopRule } from './rule-context';
import { exactly, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, changeOf, limitsFor, settle } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk } from './worth';

/** Visitors vary more than counting alone does; so many roots of their number are no chance. */
const LEAST_Z = 3.5;

/**
 * 新爆款苗头: an item's daily visitors rose by half over the week before, and as many of them buy as
 * of the whole shop's in the same week.
 */
export const a13: ShopRule = {
  id: 'A13',
  judge(context) {
    const rows = itemRows(context, 'item_uv');
    if (!isListRead(rows, 'item_uv', context)) return quiet('A13', 'not-read');
    const shop = shopConversion(context);
    if (shop === null) return quiet('A13', 'too-little-data');
    return weightiest(
      'A13',
      rows.map((row) => judgeItem(context, row, shop)),
    );
  },
};

function judgeItem(context: RuleContext, row: RowSeries, shop: number): RuleOutcome {
  const { item_uv: uv, pay_buyers: buyers, pay_amt: sales } = row.series;
  const limit = limitsFor(context, 'A13', row.subject.subject);
  const pairs = weekPairs(context, [uv, buyers]);
  const days = pairs.map(({ day }) => day);
  const earlier = pairs.map((pair) => pair.before);
  const [visitors, before, bought] = [sumOn(uv, days), sumOn(uv, earlier), sumOn(buyers, days)];
  const isEnough = pairs.length >= LEAST_PAIRS && bought >= limit('leastBuyers');
  if (!isEnough || before <= 0) return quiet('A13', 'too-little-data');
  const shift = (visitors - before) / before;
  const conversion = bought / visitors;
  const card = cardOf('A13', context, {
    ...itemNamed(row),
    page: 'sycm.item.rank',
    provisional: isOpenOn([uv, buyers], days),
    evidence: [
      exactly('itemVisitorsDay', visitors / pairs.length, 'count'),
      exactly('itemVisitorsDayBefore', before / pairs.length, 'count'),
      exactly('shift', shift, 'percent'),
      exactly('conversion', conversion, 'percent'),
      exactly('shopConversion', shop, 'percent'),
      exactly('buyersWeek', bought, 'count'),
      exactly('daysCompared', pairs.length, 'count'),
      ...changeOf(context, row.subject.subject),
    ],
    ...moneyAtRisk(sumOn(sales, days) - sumOn(sales, earlier)),
  });
  const z = (visitors - before) / Math.sqrt(visitors + before);
  return settle(card, [z / LEAST_Z, shift / limit('rise'), conversion >= shop ? 1 : 0]);
}

/** Buyers of visitors over the days of the week on which both were read. */
function shopConversion(context: RuleContext): number | null {
  const { uv, pay_buyers: buyers } = context.series;
  const days = weekPairs(context, [uv, buyers]).map(({ day }) => day);
  const visitors = sumOn(uv, days);
  return days.length >= LEAST_PAIRS && visitors > 0 ? sumOn(buyers, days) / visitors : null;
}
