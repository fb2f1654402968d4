import { grantedOrigins, removeOrigins, requestOrigins } from '../platform/permissions';
import { registerScript } from '../platform/site-loader';
import { PAGE_ADDRESSES, pageAt } from '../sites/page-addresses';
import type { Database } from '../store/database';
import { allTaught } from '../store/taught';
import { originsOf } from './optional-sites';
import { bringInto } from './page-tabs';

/** One host, named whole. */
const ONE_HOST = /^https:\/\/([^*/]+)\/\*$/;
const LISTED: ReadonlySet<string> = new Set(
  Object.values(PAGE_ADDRESSES).flatMap(({ hosts }) => hosts),
);

/**
 * Lets the operator point at a figure in a tab. The browser asks first where we may not be in its
 * page, for that one host or for the site that the page is of; so this must be called within the
 * click itself. False where the operator says no, and on pages that nobody may be in.
 */
export async function teachIn(tabId: number, url: string): Promise<boolean> {
  const allowed = await requestOrigins(originsFor(url));
  return allowed && bringInto(tabId, 'teach');
}

/**
 * Has the reader of taught figures on the hosts where something was taught on a page that no other
 * reader knows, and nowhere else.
 */
export async function registerTaught(db: Database): Promise<void> {
  const unclaimed = (await allTaught(db)).filter(({ page }) => page === null);
  await registerScript('taught-page', [...new Set(unclaimed.map(({ host }) => originOf(host)))]);
}

/** Gives back every single host that was asked for only to teach, once nothing is taught on it. */
export async function giveBackSites(db: Database): Promise<void> {
  const taught = new Set((await allTaught(db)).map(({ host }) => host));
  const unused = (await grantedOrigins()).filter((origin) => {
    const host = ONE_HOST.exec(origin)?.[1];
    return host !== undefined && !taught.has(host) && !LISTED.has(host);
  });
  if (unused.length > 0) await removeOrigins(unused);
}

function originsFor(url: string): string[] {
  const page = pageAt(url);
  const site = page ? PAGE_ADDRESSES[page].site : undefined;
  return site ? originsOf(site) : [originOf(new URL(url).hostname)];
}

function originOf(host: string): string {
  return `https://${host}/*`;
}
