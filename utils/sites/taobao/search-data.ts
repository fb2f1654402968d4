import { plainText } from '../../text/plain-text';
import {
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import { type ItemCard, NO_FIGURE, printedCount } from './item-card';
import { itemImage } from './item-image';
import { isPromotedLink, itemPage } from './item-link';
import { titleText } from './item-parts';
import { itemPrice } from './item-price';

/** What `g_page_config` of the search pages of 2018 says. */
export interface SearchData {
  cards: ItemCard[];
  query?: string;
  pageNumber?: number;
  sortedBy?: string;
}

const MOST_CARDS = 400;
const MARKED = /<\/?span[^<>]{0,40}>/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The results that a page's own data lists, in its order; null where it lists none. */
export function searchData(config: LiteralValue): SearchData | null {
  const auctions = list(member(config, 'mods', 'itemlist', 'data', 'auctions'));
  const cards = auctions
    .slice(0, MOST_CARDS)
    .map(cardOf)
    .filter((card) => card !== null);
  if (cards.length === 0) return null;
  const sorts = list(member(config, 'mods', 'sortbar', 'data', 'sortList'));
  const active = sorts.find((sort) => member(sort, 'isActive') === true);
  return {
    cards,
    query: text(member(config, 'mainInfo', 'srpGlobal', 'q')),
    pageNumber: Number(text(member(config, 'mods', 'pager', 'data', 'currentPage'))) || undefined,
    sortedBy: text(member(active, 'tip')) ?? text(member(active, 'name')),
  };
}

function cardOf(auction: LiteralValue): ItemCard | null {
  const cell = (name: string) => text(member(auction, name)) ?? '';
  const title = titleText(unmarked(cell('title')) || cell('raw_title'));
  const id = cell('nid');
  if (title === '' || !/^\d{5,20}$/.test(id)) return null;
  const isTmall =
    member(auction, 'shopcard', 'isTmall') === true ||
    /\btmall\.com\//.test(cell('detail_url').slice(0, 40));
  const price = cell('view_price');
  const [shop, shopId] = [plainText(cell('nick')), cell('user_id')];
  const promoted = text(member(auction, 'p4p')) === '1' || isPromotedLink(cell('detail_url'));
  const comments = cell('comment_count');
  return {
    item: itemPage(id, isTmall ? 'tmall' : 'taobao'),
    title,
    image: itemImage(cell('pic_url'))?.url,
    prices: price ? [itemPrice('shown', price)] : [],
    sales: cell('view_sales') ? printedCount(cell('view_sales')) : NO_FIGURE,
    reviews: comments ? printedCount(comments) : NO_FIGURE,
    ...(shop && { shop: { name: shop.slice(0, 60), ...(/^\d+$/.test(shopId) && { id: shopId }) } }),
    ...(cell('item_loc') && { place: plainText(cell('item_loc')).slice(0, 40) }),
    ...(promoted && { promoted: true as const }),
  };
}

/** `<span class=H>` marks the words that were searched for; the rest of the title is text. */
function unmarked(title: string): string {
  return title
    .slice(0, 2000)
    .replace(MARKED, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
