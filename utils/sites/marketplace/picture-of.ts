import type { ListingImage } from '../../model/listing';

/** Where a shop keeps its pictures, and what its addresses add to a picture's name for a size. */
export interface PictureStore {
  /** end of the host's name */
  host: RegExp;
  /** what the path of a picture of goods looks like, where the host serves others too */
  path?: RegExp;
  /** parts of the path that only choose a size */
  size: RegExp;
}

const LONGEST = 1000;

/**
 * A picture by its address: https, without size and query. Its name alone tells pictures apart,
 * because one picture is served from several hosts. Null for placeholders and saved copies.
 */
export function pictureOf(
  address: string | null | undefined,
  { host, path: kept, size }: PictureStore,
): ListingImage | null {
  const text = address?.trim() ?? '';
  if (text === '' || text.length > LONGEST || !URL.canParse(text, 'https://none.invalid/'))
    return null;
  const url = new URL(text, 'https://none.invalid/');
  if (!host.test(url.hostname) || kept?.test(url.pathname) === false) return null;
  const path = url.pathname.replace(size, '');
  const id = path.slice(path.lastIndexOf('/') + 1);
  return id.includes('.') ? { url: `https://${url.hostname}${path}`, id } : null;
}

/** The first address of an image element that leads to a picture; lazy ones keep theirs aside. */
export function pictureIn(image: Element | null, store: PictureStore): ListingImage | null {
  for (const name of ADDRESSES) {
    const picture = pictureOf(image?.getAttribute(name), store);
    if (picture) return picture;
  }
  return null;
}

const ADDRESSES = ['data-lazy-img', 'source-data-lazy-img', 'data-src', 'data-original', 'src'];

/** Pictures in their order, each once. */
export function picturesIn(images: Iterable<Element>, store: PictureStore): ListingImage[] {
  const found = new Map<string, ListingImage>();
  for (const image of images) {
    const picture = pictureIn(image, store);
    if (picture && !found.has(picture.id)) found.set(picture.id, picture);
  }
  return [...found.values()].slice(0, MOST);
}

const MOST = 30;
