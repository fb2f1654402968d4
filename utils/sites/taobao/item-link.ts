/** Which item a link leads to. */
export interface ItemLink {
  id: string;
  site: 'taobao' | 'tmall';
  /** the item's page without what the link carries to track the visitor */
  url: string;
}

const LONGEST = 4000;
const ITEM_PATH = /\/(?:item|detail)\.htm$/;
const HOST = /(?:^|\.)(taobao|tmall)\.(?:com|hk)$/;

/** The item behind a link's address, or null where it leads elsewhere or hides the item's number. */
export function itemLink(address: string | null): ItemLink | null {
  if (!address || address.length > LONGEST || !URL.canParse(address, 'https://s.taobao.com/'))
    return null;
  const url = new URL(address, 'https://s.taobao.com/');
  const site = HOST.exec(url.hostname)?.[1];
  const id = url.searchParams.get('id') ?? '';
  if (!site || !ITEM_PATH.test(url.pathname) || !/^\d{5,20}$/.test(id)) return null;
  return itemPage(id, site === 'tmall' ? 'tmall' : 'taobao');
}

/** The address at which an item of a site is read. */
export function itemPage(id: string, site: ItemLink['site']): ItemLink {
  const host = site === 'tmall' ? 'detail.tmall.com' : 'item.taobao.com';
  return { id, site, url: `https://${host}/item.htm?id=${id}` };
}

/** Advertisements lead through the platform's click counters. */
export function isPromotedLink(address: string | null): boolean {
  return (
    address !== null &&
    /^(?:https?:)?\/\/click\.(?:mz\.)?simba\.(?:taobao|tmall)\.com\//.test(address)
  );
}
