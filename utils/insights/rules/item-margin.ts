import { DAY_LENGTH } from '../../model/day';
import { exactValue } from '../../model/figure';
import { rowSubject } from '../../model/series-subject';
import { figureOn, isUsable } from '../series-day';
import { sum } from '../statistics';
import { itemRows } from './item-rows';
import { usableDays } from './row-days';
import type { RuleContext } from './rule-context';

const MONTH = 30;
/** One or two pieces may have gone at any price. */
const LEAST_PIECES = 3;
/** A price of the shelf that is older may be changed by now. */
const SHELF_AGE = 7 * DAY_LENGTH;

/** What one piece of an item costs and is paid, or which of them is not known. */
export type ItemMargin =
  | { known: true; cost: number; price: number; from: 'paid' | 'shelf'; margin: number }
  | { known: false; why: 'no-cost' | 'no-price' };

/**
 * The gross margin of one item: what the operator said that a piece costs against what buyers paid
 * for one in the last thirty days, else against its price on the shelf. Negative where it is sold
 * below its cost.
 */
export function itemMargin(
  context: RuleContext,
  id: string,
  unitCosts: Readonly<Record<string, number>>,
): ItemMargin {
  const cost = unitCosts[id];
  if (cost === undefined) return { known: false, why: 'no-cost' };
  const paid = paidPrice(context, id);
  const price = paid ?? shelfPrice(context, id);
  if (price === null) return { known: false, why: 'no-price' };
  const from = paid === null ? 'shelf' : 'paid';
  return { known: true, cost, price, from, margin: 1 - cost / price };
}

function paidPrice(context: RuleContext, id: string): number | null {
  const { shop, day } = context;
  const subject = rowSubject(shop, { kind: 'item', name: id, id });
  const row = itemRows(context, 'pay_amt').find((one) => one.subject.subject === subject);
  const days = usableDays(row?.series.pay_amt, day, MONTH).flatMap((amount) => {
    const pieces = figureOn(row?.series.pay_items, amount.day);
    return isUsable(pieces) ? [{ amount: amount.value, pieces: pieces.value }] : [];
  });
  const pieces = sum(days.map((one) => one.pieces));
  const amount = sum(days.map((one) => one.amount));
  return pieces >= LEAST_PIECES && amount > 0 ? amount / pieces : null;
}

/** The lowest where kinds of the item differ. */
function shelfPrice({ readings, now }: RuleContext, id: string): number | null {
  for (const { parts, takenAt } of readings('qn.items')) {
    if (now - takenAt > SHELF_AGE) continue;
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    const row = rows.find(({ subject }) => subject.id === id);
    const figure = row?.figures.find(({ metric }) => metric === 'shelf_price')?.figure;
    const price = figure?.kind === 'range' ? figure.low : exactValue(figure);
    if (price !== null && price > 0) return price;
  }
  return null;
}
