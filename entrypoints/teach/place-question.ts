import type { PlaceQuestion } from '../../components/teach/place-fields';
import { ask } from '../../utils/platform/messages';
import { findShop, headerShops } from '../../utils/sites/meaning/find-shop';
import { openPath } from '../../utils/sites/taught/open-path';
import { printedPeriod } from '../../utils/sites/taught/printed-period';

/** What this page, which no reader claims, leaves open, with what is known or likely of it. */
export async function placeQuestion(): Promise<PlaceQuestion> {
  const { href } = location;
  const [shops, taught] = await Promise.all([ask('teach.shops', {}), ask('teach.list', {})]);
  const known = taught.find(({ page, path }) => page === null && path === openPath(href))?.place;
  const shop = findShop(document, headerShops(document))?.name;
  const printed = printedPeriod(document, new URL(href), Date.now());
  return {
    shops,
    first: known ?? (shop ? { shop } : {}),
    printed: printed.kind === 'unknown' ? null : printed,
  };
}
