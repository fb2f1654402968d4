import { OPTIONAL_SITES, type OptionalSite, type PageId } from '../model/page-id';
import type { SiteSwitch } from '../model/site-switch';
import { areGranted } from '../platform/permissions';
import { registerScript } from '../platform/site-loader';
import { PAGE_ADDRESSES } from '../sites/page-addresses';

/** The sites that can be switched on, each with what the browser is asked for. */
export function listSites(): Promise<SiteSwitch[]> {
  return Promise.all(
    OPTIONAL_SITES.map(async (site) => {
      const origins = originsOf(site);
      return { site, origins, on: await areGranted(origins) };
    }),
  );
}

/** Has the loader in the pages of the sites that are switched on, and nowhere else. */
export async function registerSites(): Promise<void> {
  const sites = await listSites();
  await registerScript(
    'site-loader',
    sites.filter(({ on }) => on).flatMap(({ origins }) => origins),
  );
}

/** Whether a kind of page may be read: its site is the operator's console or was switched on. */
export async function isSwitchedOn(page: PageId): Promise<boolean> {
  const site = page === 'taught.page' ? undefined : PAGE_ADDRESSES[page].site;
  return site === undefined || areGranted(originsOf(site));
}

/** What the browser is asked for before a site's pages may be read. */
export function originsOf(site: OptionalSite): string[] {
  const hosts = Object.values(PAGE_ADDRESSES)
    .filter((address) => address.site === site)
    .flatMap(({ hosts, under = [] }) => [...hosts, ...under.map((domain) => `*.${domain}`)]);
  return [...new Set(hosts)].map((host) => `https://${host}/*`);
}
