import type { Instant } from '../model/day';
import { exactValue, type Figure } from '../model/figure';
import type {
  Listing,
  ListingChange,
  ListingPrice,
  ListingScore,
  PriceKind,
} from '../model/listing';
import { titleChanges } from './title-changes';

/** The version that was known, and the moment at which it was last seen. */
export interface KnownLook {
  listing: Listing;
  lastSeen: Instant;
}

/** The look that may differ from it. */
export interface NewLook {
  listing: Listing;
  takenAt: Instant;
}

type Difference = Omit<ListingChange, 'after' | 'before'>;

/** More SKUs are counted. */
const NAMED_SKUS = 4;
const PRICE_KINDS: readonly PriceKind[] = ['shown', 'coupon', 'list'];

/** One field of a listing: whether a look could read it, and how two such looks differ. */
interface Field {
  isReadable: (listing: Listing) => boolean;
  difference: (was: Listing, is: Listing) => Difference | null;
}

const FIELDS: readonly Field[] = [
  { isReadable: ({ title }) => oneLine(title) !== '', difference: titleDifference },
  ...PRICE_KINDS.map((kind) => ({
    isReadable: (listing: Listing) => isPriceReadable(kind, listing),
    difference: (was: Listing, is: Listing) => priceDifference(kind, was, is),
  })),
  { isReadable: ({ images }) => images.length > 0, difference: mainImageDifference },
  { isReadable: ({ images }) => images.length > 0, difference: imagesDifference },
  { isReadable: ({ sales }) => !!sales && !!bounds(sales.figure), difference: salesDifference },
  { isReadable: ({ shop }) => oneLine(shop?.name ?? '') !== '', difference: shopDifference },
  { isReadable: ({ skus }) => skus.length > 0, difference: skuDifference },
  {
    isReadable: ({ skus }) => skus.some(({ figure }) => bounds(figure)),
    difference: skuPriceDifference,
  },
  { isReadable: ({ marks }) => marks !== undefined, difference: marksDifference },
];

/**
 * Every difference between a look at an item and what was known of it, newest look first. Each
 * field is held against the newest look that could read it: a hidden price, an empty picture list
 * or a missing sales line says nothing about the item, and hides no change behind it either.
 */
export function listingChanges(known: readonly KnownLook[], look: NewLook): ListingChange[] {
  const fields = [...FIELDS, ...look.listing.scores.map(({ name }) => scoreField(name))];
  return fields.flatMap(({ isReadable, difference }) => {
    if (!isReadable(look.listing)) return [];
    const before = known.find(({ listing }) => isReadable(listing));
    const found = before && difference(before.listing, look.listing);
    return found ? [{ ...found, after: before.lastSeen, before: look.takenAt }] : [];
  });
}

function titleDifference(before: Listing, after: Listing): Difference | null {
  const was = oneLine(before.title);
  const now = oneLine(after.title);
  if (was === now) return null;
  return { kind: 'title', was, now, ...titleChanges(was, now) };
}

/** A kind that is not shown at all is read as such, as long as another price could be read. */
function isPriceReadable(kind: PriceKind, listing: Listing): boolean {
  const price = priceOf(kind, listing);
  return price ? !!bounds(price.figure) : listing.prices.some(({ figure }) => bounds(figure));
}

/**
 * Prices are compared within one kind. A kind that only one side shows (a new coupon) is a
 * difference without a shift.
 */
function priceDifference(kind: PriceKind, before: Listing, after: Listing): Difference | null {
  const old = priceOf(kind, before);
  const fresh = priceOf(kind, after);
  if (!old && !fresh) return null;
  if (!old || !fresh) return priced(kind, old, fresh);
  if (sameBounds(old.figure, fresh.figure)) return null;
  const shift = priceShift(old.figure, fresh.figure);
  return {
    ...priced(kind, old, fresh),
    ...(shift !== null && { priceShift: shift }),
  };
}

function priced(kind: PriceKind, old?: ListingPrice, fresh?: ListingPrice): Difference {
  const doubt = old?.doubt ?? fresh?.doubt;
  return {
    kind: 'price',
    priceKind: kind,
    was: old?.raw ?? '',
    now: fresh?.raw ?? '',
    ...(old && { wasFigure: old.figure }),
    ...(fresh && { nowFigure: fresh.figure }),
    ...(doubt !== undefined && { doubt }),
  };
}

function mainImageDifference(before: Listing, after: Listing): Difference | null {
  const was = before.images[0]?.id;
  const now = after.images[0]?.id;
  return was !== undefined && now !== undefined && was !== now
    ? { kind: 'main-image', was, now }
    : null;
}

/** The pictures behind the first one, by the CDN's name; their order counts. */
function imagesDifference(before: Listing, after: Listing): Difference | null {
  const was = before.images.slice(1).map(({ id }) => id);
  const now = after.images.slice(1).map(({ id }) => id);
  if (was.join('\n') === now.join('\n')) return null;
  return {
    kind: 'images',
    was: String(was.length),
    now: String(now.length),
    added: now.filter((id) => !was.includes(id)),
    removed: was.filter((id) => !now.includes(id)),
  };
}

/** Sales text is a bound, so only another bound is news; the same bound in other words is not. */
function salesDifference(before: Listing, after: Listing): Difference | null {
  if (!before.sales || !after.sales) return null;
  const { figure: was } = before.sales;
  const { figure: now } = after.sales;
  if (sameBounds(was, now)) return null;
  return {
    kind: 'sales-band',
    was: before.sales.raw,
    now: after.sales.raw,
    wasFigure: was,
    nowFigure: now,
  };
}

function shopDifference(before: Listing, after: Listing): Difference | null {
  const was = oneLine(before.shop?.name ?? '');
  const now = oneLine(after.shop?.name ?? '');
  return was === now ? null : { kind: 'shop-name', was, now };
}

function scoreField(name: ListingScore['name']): Field {
  const scoreOf = ({ scores }: Listing) => scores.find((score) => score.name === name);
  return {
    isReadable: (listing) => bounds(scoreOf(listing)?.figure) !== null,
    difference: (before, after) => {
      const was = scoreOf(before);
      const now = scoreOf(after);
      if (!was || !now || sameBounds(was.figure, now.figure)) return null;
      return { kind: 'scores', was: `${was.label} ${was.raw}`, now: `${now.label} ${now.raw}` };
    },
  };
}

function skuDifference(before: Listing, after: Listing): Difference | null {
  const was = new Set(before.skus.map(({ id }) => id));
  const now = new Set(after.skus.map(({ id }) => id));
  const added = after.skus.filter(({ id }) => !was.has(id)).map(({ name }) => name);
  const removed = before.skus.filter(({ id }) => !now.has(id)).map(({ name }) => name);
  if (!added.length && !removed.length) return null;
  return { kind: 'skus', was: String(was.size), now: String(now.size), added, removed };
}

/** Prices of the SKUs that both looks show with one; a span of prices says nothing of a single SKU. */
function skuPriceDifference(before: Listing, after: Listing): Difference | null {
  const was = new Map(before.skus.map(({ id, figure }) => [id, exactValue(figure)]));
  const moved = after.skus.flatMap(({ id, name, figure }) => {
    const [old, now] = [was.get(id) ?? null, exactValue(figure)];
    return old === null || now === null || old === now ? [] : [{ name, old, now }];
  });
  if (moved.length === 0) return null;
  const text = (price: (one: (typeof moved)[number]) => number) =>
    moved
      .slice(0, NAMED_SKUS)
      .map((one) => `${one.name} ¥${price(one)}`)
      .join('；') + (moved.length > NAMED_SKUS ? `（${moved.length}）` : '');
  return { kind: 'sku-price', was: text(({ old }) => old), now: text(({ now }) => now) };
}

/** Activities named beside the price. */
function marksDifference(before: Listing, after: Listing): Difference | null {
  const [was, now] = [before.marks ?? [], after.marks ?? []];
  const added = now.filter((mark) => !was.includes(mark));
  const removed = was.filter((mark) => !now.includes(mark));
  if (!added.length && !removed.length) return null;
  return { kind: 'marks', was: was.join(' · '), now: now.join(' · '), added, removed };
}

function priceOf(kind: PriceKind, { prices }: Listing): ListingPrice | undefined {
  return prices.find((price) => price.kind === kind);
}

/** A share of the old price, between two exact prices only. */
function priceShift(was: Figure, now: Figure): number | null {
  if (was.kind !== 'exact' || now.kind !== 'exact' || was.value <= 0) return null;
  return (now.value - was.value) / was.value;
}

function bounds(figure: Figure | undefined): [number | null, number | null] | null {
  if (figure?.kind === 'exact') return [figure.value, figure.value];
  return figure?.kind === 'range' ? [figure.low, figure.high] : null;
}

function sameBounds(a: Figure, b: Figure): boolean {
  return String(bounds(a)) === String(bounds(b));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
