import type { Listing } from '../model/listing';

/** The item's own address without whatever followed it when it was opened. */
export function listingUrl({ site, itemId }: Pick<Listing, 'site' | 'itemId'>): string {
  const host = site === 'tmall' ? 'detail.tmall.com' : 'item.taobao.com';
  return `https://${host}/item.htm?id=${itemId}`;
}
