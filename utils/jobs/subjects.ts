import { itemKey } from '../model/listing';
import { type PageId, sideOf } from '../model/page-id';
import { partOf, type Reading, type ShopIdentity } from '../model/reading';
import { scopeKey } from '../model/scope';
import { shopOfName } from '../model/series-subject';
import { boardPlace } from '../rivals/board-place';

/** `|` parts a track's fields, so no subject may hold one. */
const RESERVED = /\|/g;

/** What stands before the names of shops that are not Taobao's or Tmall's. */
const PLATFORMS: readonly (readonly [RegExp, string])[] = [
  [/^jd\./, '京东·'],
  [/^pdd\./, '拼多多·'],
  [/^douyin\./, '抖音·'],
  [/^amazon\./, 'Amazon·'],
  [/^1688\./, '1688·'],
];

/**
 * The stable name of a shop, from what its page calls it. Shops of one name on several platforms
 * are several shops: their figures never stand in one series.
 */
export function shopSubject(shop: ShopIdentity, page?: PageId): string {
  const name = shop.name.trim();
  const platform = PLATFORMS.find(([pages]) => page && pages.test(page))?.[1] ?? '';
  return shopOfName(name.startsWith(platform) ? name : platform + name);
}

/** What a reading speaks of: an item, a list of items, a shop for all else; null when not told. */
export function subjectOf(reading: Reading): string | null {
  const listing = partOf(reading, 'listing');
  if (listing) return itemKey(listing.listing);
  const board = partOf(reading, 'board');
  // What any visitor sees of a list is nobody's; a shop's own list of items is a list all the same.
  if (board && sideOf(reading.page) === 'buyer') return boardPlace(reading, board).board;
  return reading.shop ? shopSubject(reading.shop, reading.page) : null;
}

/**
 * Two readings of one track are looks at the same thing and can confirm each other. A report of
 * 自助分析 with a shop's day is another look at what the home page shows, and so is a page whose
 * figures the operator taught.
 */
export function trackOf(subject: string, reading: Reading): string {
  const page = speaksOfShopDay(reading) ? 'sycm.home' : reading.page;
  const place = placeInList(reading);
  const scope = `${scopeKey(reading.scope)}${place && `#${place}`}`;
  return [subject, page, scope.replace(RESERVED, '¦')].join('|');
}

/** A list's second page, or another order of it, is looked at apart from its first. */
function placeInList({ list, parts }: Reading): string {
  const [board] = parts.filter((part) => part.kind === 'board');
  const page = list?.page ?? board?.pageNumber ?? 1;
  const sortedBy = list?.sortedBy ?? board?.sortedBy ?? '';
  return [ofOneThing(parts), page > 1 ? page : '', sortedBy].filter(Boolean).join('/');
}

/** What the whole page speaks of where that is not the shop: looks at two items are no two looks at one. */
function ofOneThing(parts: Reading['parts']): string {
  const things = parts.map((part) =>
    (part.kind === 'metrics' || part.kind === 'table') && part.subject?.of !== 'peers'
      ? (part.subject?.id ?? '')
      : '',
  );
  const [one = ''] = things;
  return things.every((thing) => thing === one) ? one : '';
}

/** True for a reading of the shop's own whole day; other pages speak of a part of it. */
export function speaksOfShopDay({ page, scope, parts }: Reading): boolean {
  const isOfShop = page === 'sycm.home' || page === 'sycm.adm' || page === 'taught.page';
  return (
    isOfShop &&
    scope.period.kind === 'day' &&
    parts.some((part) => part.kind === 'metrics' && !part.subject)
  );
}

/** Where a shop stands, as its name says it: `京东·`; empty for shops of Taobao and Tmall. */
export function platformOf(shop: string): string {
  const name = shop.replace(/^shop:/, '');
  return PLATFORMS.find(([, prefix]) => name.startsWith(prefix))?.[1] ?? '';
}
