import type { Costs } from '../../model/costs';
import { DAY_LENGTH, dayOf } from '../../model/day';
import { exactValue } from '../../model/figure';
import type { TableRow } from '../../model/reading';
import { rowSubject } from '../../model/series-subject';
import { freshTabs, standingNow } from './live-pages';
import type { RuleContext, ShopRule } from './rule-context';
import { cleared, exactly, fired, quiet, type RuleOutcome } from './rule-outcome';
import { cardOf, limitsFor, shortName } from './settle';
import { weightiest } from './weightiest';
import { moneyAtRisk, stake } from './worth';

/** A price that is older may be changed by now. */
const MOST_AGE = 2 * DAY_LENGTH;

/** 价格/库存倒挂: an item's price does not cover what a piece costs, with the platform's fees and shipping. */
export const a48: ShopRule = {
  id: 'A48',
  judge(context) {
    const { costs } = context;
    const rows = freshTabs(context, 'qn.items', MOST_AGE).flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])),
    );
    if (rows.length === 0) return quiet('A48', 'not-read');
    if (!costs || Object.keys(costs.unitCosts).length === 0) return quiet('A48', 'no-costs');
    const outcomes = rows.map((row) => judgeItem(context, row, costs));
    return standingNow(weightiest('A48', outcomes), context);
  },
};

function judgeItem(context: RuleContext, row: TableRow, costs: Costs): RuleOutcome {
  const cost = costs.unitCosts[row.subject.id ?? ''];
  const figure = row.figures.find(({ metric }) => metric === 'shelf_price')?.figure;
  const price = figure?.kind === 'range' ? figure.low : exactValue(figure);
  if (cost === undefined) return quiet('A48', 'no-costs');
  if (price === null) return quiet('A48', 'too-little-data');
  const subject = rowSubject(context.shop, row.subject);
  const paid = cost + price * (costs.fees + costs.shipping);
  const loss = paid - price;
  const today = dayOf(context.now);
  if (loss <= limitsFor(context, 'A48', subject)('priceBelow'))
    return cleared('A48', subject, today);
  const stock = exactValue(row.figures.find(({ metric }) => metric === 'shelf_stock')?.figure);
  return fired(
    cardOf('A48', context, {
      subject,
      subjectName: shortName(row.subject.name, 40),
      page: 'qn.items',
      day: today,
      evidence: [
        exactly('shelfPrice', price, 'CNY'),
        exactly('pieceCosts', paid, 'CNY'),
        exactly('lossPerPiece', loss, 'CNY'),
        ...(stock === null
          ? []
          : [exactly('stock', stock, 'count'), ...stake('stockLoss', loss * stock)]),
      ],
      ...moneyAtRisk(stock === null ? loss : loss * stock),
    }),
  );
}
