import type { Database } from '../store/database';

/** Sorts behind every track of a subject: nothing in a track stands above it. */
const LAST = '\uffff';

/** The subjects of every shop that was ever read, `shop:NAME`; one step a shop, however long the log. */
export async function knownShops(db: Database): Promise<string[]> {
  const shops: string[] = [];
  let after = 'shop:';
  for (;;) {
    const track = (await db.tracks.where('track').above(after).first())?.track;
    if (!track?.startsWith('shop:')) return shops;
    const shop = track.slice(0, track.indexOf('|'));
    shops.push(shop);
    after = `${shop}|${LAST}`;
  }
}

/** What a shop calls itself. */
export function shopNameOf(shop: string): string {
  return shop.slice('shop:'.length);
}
