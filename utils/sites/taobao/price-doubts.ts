import type { Figure } from '../../model/figure';
import type { Listing, ListingPrice } from '../../model/listing';
import type { EmbeddedItem } from './embedded-item';
import type { ItemParts } from './item-parts';
import { priceFigure } from './item-price';

/**
 * Marks prices that may not be what a buyer pays. They are kept as printed, and never alarmed on:
 * invented round prices, one variant's price in the place of many, a tag price before its promotion.
 */
export function markDoubts(
  listing: Listing,
  shown: ItemParts,
  embedded: EmbeddedItem,
  url: URL,
): void {
  const asked = embedded.asked.find(({ kind }) => kind === 'shown');
  for (const price of listing.prices) {
    if (price.figure.kind === 'missing' || price.doubt !== undefined) continue;
    const doubt =
      (isDecoy(price, listing, embedded) && 'round-without-extra-price') ||
      (isOneOfMany(price, shown, embedded, url) && 'one-price-of-many-variants') ||
      (asked && isTagPrice(price, asked.raw) && 'promo-price-hidden');
    if (doubt) price.doubt = doubt;
  }
}

/**
 * Outside of its channel an item of 百亿补贴 carries an invented round price; the sign is that the
 * page's data has no discounted price beside it (seen 2026-07 on Tmall's pages only).
 */
function isDecoy(
  { figure }: ListingPrice,
  { site }: Listing,
  { extraPrice }: EmbeddedItem,
): boolean {
  return (
    site === 'tmall' &&
    extraPrice === false &&
    figure.kind === 'exact' &&
    figure.value >= 100 &&
    (figure.value % 100 === 99 || figure.value % 100 === 0)
  );
}

/**
 * The variants differ in price, one price is shown, and the page does not say whose it is: no
 * variant is chosen, and the data knows no such price of the whole item.
 */
function isOneOfMany(
  { kind, figure }: ListingPrice,
  { options }: ItemParts,
  { skus, paths, extra, asksBySku }: EmbeddedItem,
  url: URL,
): boolean {
  if (!asksBySku || figure.kind !== 'exact' || kind === 'list') return false;
  if (extra !== undefined && sameFigure(figure, priceFigure(extra))) return false;
  const prices = skus.flatMap((sku) => (sku.figure?.kind === 'exact' ? [sku.figure.value] : []));
  if (prices.length < 2 || Math.min(...prices) === Math.max(...prices)) return false;
  const groups = Math.max(1, ...[...paths.values()].map((path) => path.split(';').length));
  const chosen = options.filter((option) => option.chosen).length;
  const named = /^\d{5,20}$/.test(url.searchParams.get('skuId') ?? '');
  return !named && chosen < groups;
}

/** Shown as what is asked, while the page's data already asks something else. */
function isTagPrice({ kind, figure }: ListingPrice, asked: string): boolean {
  return kind === 'shown' && !sameFigure(figure, priceFigure(asked));
}

/** One amount, however many decimals it is printed with. */
export function sameFigure(one: Figure, other: Figure): boolean {
  const bare = (figure: Figure) =>
    figure.kind === 'exact' ? { kind: figure.kind, value: figure.value } : figure;
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}
