import type { ShopIdentity } from '../model/reading';
import { findShop, headerShops } from './meaning/find-shop';

/**
 * The shop that the header of the page around this frame names. Undefined in a page of its own,
 * and where the page around belongs to another host.
 */
export function shopAround(view: Window): ShopIdentity | undefined {
  const outer = view.top === view ? null : documentOf(view.top);
  return outer ? findShop(outer, headerShops(outer)) : undefined;
}

function documentOf(view: Window | null): Document | null {
  try {
    return view?.document ?? null;
  } catch {
    // The browser refuses a look into another host's page.
    return null;
  }
}
