import { plainText } from '../../text/plain-text';
import {
  literalEntries as entries,
  literalList as list,
  literalMember as member,
  literalText as text,
} from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import type { PictureStore } from '../marketplace/picture-of';

/** Goods as the data of a page names them; what they cost is left to the page. */
export interface NamedGoods {
  id: string;
  title: string;
  picture?: string;
}

export const PDD_PICTURES: PictureStore = {
  host: /(?:^|\.)(?:yangkeduo|pinduoduo|pddpic)\.com$/,
  size: /(?<=\.(?:jpe?g|png|webp))[@!_].*$/,
};

const DEEPEST = 8;
const MOST = 300;

/** The number of the goods in an address of their page. */
export function goodsIn(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  if (!/(?:^|\.)(?:yangkeduo|pinduoduo)\.com$/.test(hostname)) return null;
  if (!/^\/goods/.test(pathname)) return null;
  const id = searchParams.get('goods_id') ?? searchParams.get('gid') ?? '';
  return /^\d{5,20}$/.test(id) ? id : null;
}

export function goodsUrl(id: string): string {
  return `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`;
}

/** The first list of goods anywhere in a page's data, in its order. */
export function goodsListIn(data: LiteralValue, depth = 0): NamedGoods[] {
  if (depth > DEEPEST) return [];
  const own = list(data).map(namedGoods);
  const goods = own.filter((one) => one !== null).slice(0, MOST);
  if (goods.length > 1) return goods;
  for (const inner of Array.isArray(data) ? data.slice(0, 20) : entries(data).map(([, v]) => v)) {
    const found = goodsListIn(inner, depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

function namedGoods(entry: LiteralValue): NamedGoods | null {
  const id = first(entry, 'goodsID', 'goodsId', 'goods_id');
  const title = first(entry, 'goodsName', 'goods_name');
  const picture = first(entry, 'hdThumbUrl', 'hd_thumb_url', 'imgUrl', 'thumbUrl', 'thumb_url');
  if (!id || !title || !/^\d{5,20}$/.test(id)) return null;
  return { id, title: plainText(title).slice(0, 300), ...(picture && { picture }) };
}

function first(entry: LiteralValue, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = text(member(entry, name));
    if (value) return value;
  }
  return undefined;
}
