import type { Instant } from '../model/day';
import type { Figure } from '../model/figure';
import type { Listing, ListingChange, ListingPrice, PriceKind } from '../model/listing';
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

const PRICE_KINDS: readonly PriceKind[] = ['shown', 'coupon', 'list'];

/**
 * Every difference between two looks at one item. What one side could not read is no difference:
 * a hidden price, an empty picture list or a missing sales line says nothing about the item.
 */
export function listingChanges(before: KnownLook, after: NewLook): ListingChange[] {
  const was = before.listing;
  const is = after.listing;
  const differences = [
    titleDifference(was, is),
    ...PRICE_KINDS.map((kind) => priceDifference(kind, was, is)),
    mainImageDifference(was, is),
    imagesDifference(was, is),
    salesDifference(was, is),
    shopDifference(was, is),
    ...scoreDifferences(was, is),
    skuDifference(was, is),
  ];
  return differences
    .filter((difference) => difference !== null)
    .map((difference) => ({ ...difference, after: before.lastSeen, before: after.takenAt }));
}

function titleDifference(before: Listing, after: Listing): Difference | null {
  const was = oneLine(before.title);
  const now = oneLine(after.title);
  if (!was || !now || was === now) return null;
  return { kind: 'title', was, now, ...titleChanges(was, now) };
}

/**
 * Prices are compared within one kind. A kind that only one side shows at all (a new coupon) is a
 * difference without a shift, as long as the other side's prices could be read.
 */
function priceDifference(kind: PriceKind, before: Listing, after: Listing): Difference | null {
  const old = priceOf(kind, before);
  const fresh = priceOf(kind, after);
  if (!old && !fresh) return null;
  if (!old || !fresh) return onlyOneSide(kind, { old, fresh }, before, after);
  if (!bounds(old.figure) || !bounds(fresh.figure) || sameBounds(old.figure, fresh.figure))
    return null;
  const shift = priceShift(old.figure, fresh.figure);
  return {
    ...priced(kind, old, fresh),
    ...(shift !== null && { priceShift: shift }),
  };
}

function onlyOneSide(
  kind: PriceKind,
  { old, fresh }: { old?: ListingPrice; fresh?: ListingPrice },
  before: Listing,
  after: Listing,
): Difference | null {
  const there = old ?? fresh;
  const other = old ? after : before;
  const readable = other.prices.some(({ figure }) => bounds(figure));
  return there && bounds(there.figure) && readable ? priced(kind, old, fresh) : null;
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
  return was && now && was !== now ? { kind: 'main-image', was, now } : null;
}

/** The pictures behind the first one, by the CDN's name; their order counts. */
function imagesDifference(before: Listing, after: Listing): Difference | null {
  if (!before.images.length || !after.images.length) return null;
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
  if (!bounds(was) || !bounds(now) || sameBounds(was, now)) return null;
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
  return was && now && was !== now ? { kind: 'shop-name', was, now } : null;
}

function scoreDifferences(before: Listing, after: Listing): Difference[] {
  return before.scores.flatMap((old): Difference[] => {
    const fresh = after.scores.find(({ name }) => name === old.name);
    if (!fresh || !bounds(old.figure) || !bounds(fresh.figure)) return [];
    if (sameBounds(old.figure, fresh.figure)) return [];
    return [{ kind: 'scores', was: `${old.label} ${old.raw}`, now: `${fresh.label} ${fresh.raw}` }];
  });
}

function skuDifference(before: Listing, after: Listing): Difference | null {
  if (!before.skus.length || !after.skus.length) return null;
  const was = new Set(before.skus.map(({ id }) => id));
  const now = new Set(after.skus.map(({ id }) => id));
  const added = after.skus.filter(({ id }) => !was.has(id)).map(({ name }) => name);
  const removed = before.skus.filter(({ id }) => !now.has(id)).map(({ name }) => name);
  if (!added.length && !removed.length) return null;
  return { kind: 'skus', was: String(was.size), now: String(now.size), added, removed };
}

function priceOf(kind: PriceKind, { prices }: Listing): ListingPrice | undefined {
  return prices.find((price) => price.kind === kind);
}

/** A share of the old price, between two exact prices only. */
function priceShift(was: Figure, now: Figure): number | null {
  if (was.kind !== 'exact' || now.kind !== 'exact' || was.value <= 0) return null;
  return (now.value - was.value) / was.value;
}

function bounds(figure: Figure): [number | null, number | null] | null {
  if (figure.kind === 'exact') return [figure.value, figure.value];
  return figure.kind === 'range' ? [figure.low, figure.high] : null;
}

function sameBounds(a: Figure, b: Figure): boolean {
  return String(bounds(a)) === String(bounds(b));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
