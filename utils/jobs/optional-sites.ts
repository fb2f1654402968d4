import { OPTIONAL_SITES, type OptionalSite, type PageId } from '../model/page-id';
import type { SiteSwitch } from '../model/site-switch';
import { areGranted } from '../platform/permissions';
import { registerLoader } from '../platform/site-loader';
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
  await registerLoader(sites.filter(({ on }) => on).flatMap(({ origins }) => origins));
}

/** Whether a kind of page may be read: its site is the operator's console or was switched on. */
export async function isSwitchedOn(page: PageId): Promise<boolean> {
  const { site } = PAGE_ADDRESSES[page];
  return site === undefined || areGranted(originsOf(site));
}

function originsOf(site: OptionalSite): string[] {
  const hosts = Object.values(PAGE_ADDRESSES)
    .filter((address) => address.site === site)
    .flatMap(({ hosts, under = [] }) => [...hosts, ...under.map((domain) => `*.${domain}`)]);
  return [...new Set(hosts)].map((host) => `https://${host}/*`);
}
