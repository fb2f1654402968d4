import { dayOf } from '../../model/day';
import { missing } from '../../model/figure';
import { SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { MetricFigure, TableRow, Trouble } from '../../model/reading';
import { plainText } from '../../text/plain-text';
import { literalMember as member } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { cell } from './exported-rows';
import { labelledFigure } from './labelled-rows';
import { listIn } from './list-in';
import { definePayload } from './payload';

/** 优惠券's own data: the items that were chosen for one. `price` counts 分, `showPrice` yuan. */
export const qnCouponItems = definePayload({
  page: 'qn.coupon',
  since: '2026-07',
  read({ data, now }) {
    const rows = listIn(data);
    const [first] = rows;
    if (first === undefined || member(first, 'priceYuan') === undefined) return null;
    const table = rows.map(itemRow);
    return {
      scope: { period: { kind: 'live', day: dayOf(now) }, device: 'all' },
      parts: [{ kind: 'table', rows: table.map(({ row }) => row) }],
      trouble: table.flatMap(({ trouble }) => trouble),
    };
  },
});

function itemRow(item: LiteralValue): { row: TableRow; trouble: Trouble[] } {
  const price = priceOf(item);
  const sold = labelledFigure('30日销量', member(item, 'salesIn30Days'), {
    metrics: SHELF_METRICS,
  });
  const isTorn = price.figure.kind === 'missing' && price.figure.why === 'unreadable';
  return {
    row: {
      subject: {
        kind: 'item',
        name: plainText(cell(item, 'title')).slice(0, 300),
        id: cell(item, 'itemId'),
      },
      figures: [price, ...(sold ? [sold] : [])],
      texts: [{ label: '货号', text: cell(item, 'itemCode') }].filter(({ text }) => text !== ''),
    },
    trouble: isTorn ? [{ field: 'shelf_price', why: 'field-ambiguous', detail: price.raw }] : [],
  };
}

/** The shown price in yuan, believed only where it is the hundredth part of the one in 分. */
function priceOf(item: LiteralValue): MetricFigure {
  const [cents, shown, yuan] = ['price', 'showPrice', 'priceYuan'].map((key) => cell(item, key));
  const base = { metric: 'shelf_price', label: 'showPrice', found: 'layout' } as const;
  const agree =
    Math.round(Number(shown) * 100) === Number(cents) &&
    Math.round(Number(yuan) * 100) === Number(cents);
  const found = labelledFigure('价格', shown, { metrics: SHELF_METRICS });
  if (agree && found) return { ...found, ...base };
  return { ...base, raw: [cents, shown, yuan].join(' | '), figure: missing('unreadable') };
}
