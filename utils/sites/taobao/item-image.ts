import type { ListingImage } from '../../model/listing';

/** `_400x400.jpg`, `_q50.jpg_.webp`, `_60x60q90.jpg`: sizes that the CDN adds behind the name. */
const ADDED_SIZE = /(\.(?:jpe?g|png|gif|webp|bmp|avif|ss2))_[\w.]*$/i;
const LONGEST = 1000;

/**
 * A gallery picture by its address on the page: made https, size suffix and query taken off. The
 * CDN serves one picture from several hosts, so its name alone tells pictures apart. Null for what
 * is no picture's address (placeholders, data URLs).
 */
export function itemImage(address: string): ListingImage | null {
  const text = address.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text, 'https://img.alicdn.com/'))
    return null;
  const url = new URL(text, 'https://img.alicdn.com/');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const path = url.pathname.replace(ADDED_SIZE, '$1');
  const id = path.slice(path.lastIndexOf('/') + 1);
  return id.includes('.') ? { url: `https://${url.host}${path}`, id } : null;
}
