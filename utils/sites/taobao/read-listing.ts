import { type Figure, missing } from '../../model/figure';
import type { Listing, ListingSku } from '../../model/listing';
import type { Trouble } from '../../model/reading';
import type { ReadingField } from '../../model/reading-field';
import { cleanText } from '../../text/clean-text';
import { plainText } from '../../text/plain-text';
import type { PageYield, ReadContext, Steps } from '../page';
import { type EmbeddedItem, embeddedItem } from './embedded-item';
import { itemImage } from './item-image';
import { countFigure, type ItemParts, scoreOf, titleText } from './item-parts';
import { priceFigure } from './item-price';
import { markDoubts, sameFigure } from './price-doubts';

const MOST_OPTIONS = 200;

/**
 * An item's listing from what the page shows, with the gaps filled from the page's own data. The
 * visible figure always wins; where the data says something else, that is told and nothing changed.
 */
export function readListing({ document, url }: ReadContext, shown: ItemParts): PageYield {
  return listingYield(url, shown, embeddedItem(document));
}

/** The same from data that was read before: of a page, or of a stored payload. */
export function listingYield(url: URL, visible: ItemParts, embedded: EmbeddedItem): PageYield {
  const shown = {
    ...visible,
    sales: visible.sales ?? counted(embedded.sales),
    reviews: visible.reviews ?? counted(embedded.reviews),
  };
  const trouble: Trouble[] = [...missingFields(shown), ...disagreements(shown, embedded, url)];
  const site = /(?:^|\.)tmall\.(?:com|hk)$/.test(url.hostname) ? 'tmall' : 'taobao';
  const shopName = shown.shopName ?? embedded.shopName;
  const shopId = embedded.shopId ?? embedded.sellerId;
  const shop = shopName && { name: plainText(shopName), ...(shopId && { id: shopId }) };
  const listing: Listing = {
    site,
    itemId: idIn(url) ?? embedded.itemId ?? '',
    title: shown.title,
    prices: shown.prices.length > 0 ? shown.prices : [noPrice()],
    sales: shown.sales,
    reviews: shown.reviews,
    ...(shop && { shop }),
    scores: shown.scores.length > 0 ? shown.scores : embeddedScores(embedded),
    images: shown.images.length > 0 ? shown.images : embeddedImages(embedded),
    skus: skus(shown, embedded),
    // words beside a price that has not come yet have not come either
    ...(shown.marks &&
      shown.prices.some(({ figure }) => figure.kind !== 'missing') && { marks: shown.marks }),
  };
  markDoubts(listing, shown, embedded, url);
  return {
    ...(shop && { shop: { ...shop, kind: site } }),
    scope: { period: { kind: 'unknown' }, device: 'unknown' },
    parts: [{ kind: 'listing', listing }],
    trouble,
  };
}

function counted(raw: string | undefined): Listing['sales'] {
  return raw === undefined ? undefined : { raw, figure: countFigure(raw) };
}

/** A page of which only the data in its scripts can be read: names and ids, no price. */
export function* embeddedOnly(document: Document): Steps<ItemParts | null> {
  const { title } = embeddedItem(document);
  yield;
  return title
    ? { title: titleText(title), prices: [], scores: [], images: [], options: [] }
    : null;
}

function noPrice(): Listing['prices'][number] {
  return { kind: 'shown', raw: '', figure: missing('absent') };
}

function missingFields(shown: ItemParts): Trouble[] {
  const read: [ReadingField, boolean][] = [
    ['price', shown.prices.some(({ figure }) => figure.kind !== 'missing')],
    ['sales', shown.sales !== undefined && shown.sales.figure.kind !== 'missing'],
    ['reviews', shown.reviews !== undefined && shown.reviews.figure.kind !== 'missing'],
    ['shop', shown.shopName !== undefined],
    ['scores', shown.scores.length > 0],
    ['images', shown.images.length > 0],
  ];
  return read.filter(([, found]) => !found).map(([field]) => ({ field, why: 'field-missing' }));
}

function disagreements(shown: ItemParts, embedded: EmbeddedItem, url: URL): Trouble[] {
  const pairs: [ReadingField, string | undefined, string | undefined][] = [
    ['itemId', idIn(url) ?? '', embedded.itemId],
    ['title', shown.title, embedded.title],
    ['shop', shown.shopName, embedded.shopName],
  ];
  const trouble: Trouble[] = [];
  for (const [field, page, data] of pairs)
    if (page && data && bare(page) !== bare(data)) trouble.push(disagree(field, page, data));
  const asked = embedded.asked.find(({ kind }) => kind === 'shown')?.raw;
  const price = shown.prices.find(({ kind }) => kind === 'shown');
  if (asked && price && !sameFigure(price.figure, priceFigure(asked)))
    return [...trouble, disagree('price', price.raw, asked)];
  if (embedded.prices.length === 0) return trouble;
  const [low, high] = [Math.min(...embedded.prices), Math.max(...embedded.prices)];
  for (const { kind, raw, figure } of shown.prices)
    if (!(asked && kind === 'list') && !isWithin(figure, low, high))
      trouble.push(disagree('price', raw, `${low}-${high}`));
  return trouble;
}

function isWithin(figure: Figure, low: number, high: number): boolean {
  if (figure.kind === 'exact') return figure.value >= low && figure.value <= high;
  if (figure.kind !== 'range') return true;
  return (figure.low ?? low) >= low && (figure.high ?? high) <= high;
}

function disagree(field: ReadingField, page: string, data: string): Trouble {
  return { field, why: 'sources-disagree', detail: `${page} | ${data}`.slice(0, 200) };
}

/** Data in a script may be escaped for a page it was once meant for: `&amp;` is no other title. */
function bare(text: string): string {
  return cleanText(text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);|[&<>"']/g, '')).replaceAll(' ', '');
}

/** Scores that only the data knows. */
export function embeddedScores({ scores }: EmbeddedItem): Listing['scores'] {
  const found = scores.map(({ label, raw }) => scoreOf(`${label}:${raw}`));
  return found.filter((score) => score !== null).slice(0, 3);
}

/** The gallery as only the data knows it. */
export function embeddedImages({ images }: EmbeddedItem): Listing['images'] {
  return images.map(itemImage).filter((image) => image !== null);
}

/** SKUs as the page's data lists them, named by the page; else the values that can be chosen. */
function skus({ options }: ItemParts, { skus: listed, paths }: EmbeddedItem): ListingSku[] {
  const names = new Map(options.map(({ path, name }) => [path, name]));
  if (listed.length === 0)
    return options
      .filter(({ path, name }) => path !== '' && name !== '')
      .slice(0, MOST_OPTIONS)
      .map(({ path, name, available }) => ({ id: path, name, available }));
  return listed.map((sku) => {
    const parts = (paths.get(sku.id) ?? '').split(';').map((part) => names.get(part) ?? '');
    const name = plainText(sku.name || parts.filter(Boolean).join(' '));
    return { ...sku, name: name.slice(0, 200) };
  });
}

function idIn(url: URL): string | null {
  const id = url.searchParams.get('id');
  return id && /^\d{5,20}$/.test(id) ? id : null;
}
