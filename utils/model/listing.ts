import type { Instant } from './day';
import type { Figure } from './figure';

export type ListingSite = 'taobao' | 'tmall' | '1688' | 'jd' | 'pdd' | 'amazon';

/** list: struck-through or tag price · shown: what the page asks · coupon: 券后 / 到手价 */
export type PriceKind = 'list' | 'shown' | 'coupon';

/** A figure with its text as seen. */
export interface Printed {
  raw: string;
  figure: Figure;
}

export interface ListingPrice extends Printed {
  kind: PriceKind;
  /** ISO 4217; CNY where left out. A span of SKU prices is a range. */
  currency?: string;
  /** 1688: the price holds from so many pieces on */
  fromPieces?: number;
  /** a sign that the figure may be a decoy or not final, in a word (`round-without-extra-price`) */
  doubt?: string;
}

export interface ListingSku {
  id: string;
  name: string;
  figure?: Figure;
  available?: boolean;
}

export interface ListingImage {
  /** address without size suffix */
  url: string;
  /** the CDN's name of the picture: same id, same picture */
  id: string;
}

export interface ListingScore {
  /** rating: stars that buyers gave the item itself */
  name: 'description' | 'service' | 'logistics' | 'rating';
  label: string;
  raw: string;
  figure: Figure;
}

/** One item's page as a buyer sees it. */
export interface Listing {
  site: ListingSite;
  itemId: string;
  title: string;
  prices: ListingPrice[];
  /** sales text is a bound, not a count: 已售1万+ */
  sales?: Printed;
  reviews?: Printed;
  shop?: { name: string; id?: string };
  scores: ListingScore[];
  images: ListingImage[];
  skus: ListingSku[];
  /** activities named beside the price (双11, 每满300减40); left out where the page was not asked */
  marks?: string[];
}

/** The stable name of a listing as a subject: `tmall:601234567890`. */
export type ItemKey = string;

export function itemKey(listing: Pick<Listing, 'site' | 'itemId'>): ItemKey {
  return `${listing.site}:${listing.itemId}`;
}

/** One stretch of time in which every look at a listing saw the same thing. */
export interface ListingVersion {
  item: ItemKey;
  /** first and last moment at which this version was seen */
  firstSeen: Instant;
  lastSeen: Instant;
  looks: number;
  listing: Listing;
}

export type ListingChangeKind =
  | 'title'
  | 'price'
  | 'main-image'
  | 'images'
  | 'sales-band'
  | 'shop-name'
  | 'scores'
  | 'skus'
  | 'sku-price'
  | 'marks';

/** One difference between two versions; it happened somewhere between `after` and `before`. */
export interface ListingChange {
  kind: ListingChangeKind;
  after: Instant;
  before: Instant;
  /** text as printed on either side; empty where a side has none */
  was: string;
  now: string;
  /** words of the title that came, went or moved forward */
  added?: string[];
  removed?: string[];
  moved?: string[];
  /** share of the old price, −0.05 for five percent cheaper; only between two exact prices of one kind */
  priceShift?: number;
  priceKind?: PriceKind;
  /** the two prices as figures, for a change of price; absent on a side that has none */
  wasFigure?: Figure;
  nowFigure?: Figure;
  /** why one of the two prices may not be the real one; never alarmed on */
  doubt?: string;
}
