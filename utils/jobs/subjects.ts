import { itemKey } from '../model/listing';
import { partOf, type Reading, type ShopIdentity } from '../model/reading';
import { scopeKey } from '../model/scope';

/** `|` parts a track's fields, so no subject may hold one. */
const RESERVED = /\|/g;

/** The stable name of a shop, from what its page calls it. */
export function shopSubject(shop: ShopIdentity): string {
  return `shop:${shop.name.trim().replace(RESERVED, '¦')}`;
}

/** What a reading speaks of: an item for a listing, a shop for all else; null when not told. */
export function subjectOf(reading: Reading): string | null {
  const listing = partOf(reading, 'listing');
  if (listing) return itemKey(listing.listing);
  return reading.shop ? shopSubject(reading.shop) : null;
}

/**
 * Two readings of one track are looks at the same thing and can confirm each other. A report of
 * 自助分析 with a shop's day is another look at what the home page shows, and so is a page whose
 * figures the operator taught.
 */
export function trackOf(subject: string, reading: Reading): string {
  const page = speaksOfShopDay(reading) ? 'sycm.home' : reading.page;
  return [subject, page, scopeKey(reading.scope).replace(RESERVED, '¦')].join('|');
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
