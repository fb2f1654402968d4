import { SHELF_METRICS } from '../../model/metrics/shelf-metrics';
import type { BoardPart, MetricFigure } from '../../model/reading';
import { plainText } from '../../text/plain-text';
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
    const page = Number(cell(data, 'current_page') || Number.NaN);
    const [name, id] = [plainText(cell(data, 'shop_title')).slice(0, 60), cell(data, 'shop_id')];
    const shop = name !== '' && { name, ...(/^\d+$/.test(id) && { id }) };
    const cards = items.map((item) => ({ ...cardOf(item, isTmall), ...(shop && { shop }) }));
    const { parts, ...rest } = boardYield(cards, page >= 1 ? { pageNumber: page } : {}, now, []);
    const sold = items.map(soldInAll);
    return {
      ...rest,
      ...(shop && { shop: { ...shop, kind: isTmall ? 'tmall' : 'taobao' } }),
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
