import { SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { BoardPart, MetricFigure } from '../../model/reading';
import { literalList as list, literalMember as member } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { type ItemCard, NO_FIGURE, printedCount } from '../taobao/item-card';
import { itemImage } from '../taobao/item-image';
import { itemPage } from '../taobao/item-link';
import { titleText } from '../taobao/item-parts';
import { itemPrice } from '../taobao/item-price';
import { boardYield } from '../taobao/search-page-board';
import { cell } from './exported-rows';
import { labelledFigure } from './labelled-rows';
import { definePayload } from './payload';

const MOST_ITEMS = 400;

/** The phone's list of a shop's items: `sold` of late, `totalSoldQuantity` of all time. */
export const tbShopItems = definePayload({
  page: 'tb.shop',
  since: '2015-09',
  endpoint: /^[\w-]+\.m\.(?:tmall|taobao)\.com\/shop\//,
  read({ data, url, now }) {
    const items = list(member(data, 'items')).slice(0, MOST_ITEMS);
    if (items.length === 0 || cell(items[0], 'item_id') === '') return null;
    const isTmall = /(?:^|\.)tmall\.com$/.test(url.hostname);
    const page = Number(url.searchParams.get('p') ?? url.searchParams.get('pageNo') ?? Number.NaN);
    const place = page >= 1 ? { pageNumber: page } : {};
    const { parts, ...rest } = boardYield(
      items.map((item) => cardOf(item, isTmall)),
      place,
      now,
      [],
    );
    const sold = items.map(soldInAll);
    return {
      ...rest,
      parts: parts.map((part) => (part.kind === 'board' ? withSold(part, sold) : part)),
    };
  },
});

function cardOf(item: LiteralValue, isTmall: boolean): ItemCard {
  const isTmallLink = /\btmall\.com\//.test(cell(item, 'url').slice(0, 60));
  const sold = cell(item, 'sold');
  return {
    item: itemPage(cell(item, 'item_id'), isTmall || isTmallLink ? 'tmall' : 'taobao'),
    title: titleText(cell(item, 'title')),
    image: itemImage(cell(item, 'img'))?.url,
    prices: [itemPrice('shown', cell(item, 'price'))],
    sales: sold === '' ? NO_FIGURE : printedCount(sold),
  };
}

function soldInAll(item: LiteralValue): MetricFigure[] {
  const value = member(item, 'totalSoldQuantity');
  const figure = labelledFigure('累计销量', value, { metrics: SHELF_METRICS });
  return value !== undefined && figure ? [figure] : [];
}

function withSold(board: BoardPart, sold: readonly MetricFigure[][]): BoardPart {
  return { ...board, rows: board.rows.map((row, at) => ({ ...row, figures: sold[at] ?? [] })) };
}
