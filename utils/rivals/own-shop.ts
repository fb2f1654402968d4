import type { Listing } from '../model/listing';

/** True for an item of one of the operator's own shops: it is no rival, whatever it changes. */
export function isOwnShop(
  listing: Pick<Listing, 'shop'>,
  ownShopNames: readonly string[],
): boolean {
  const name = plain(listing.shop?.name ?? '');
  return name !== '' && ownShopNames.some((own) => plain(own) === name);
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
