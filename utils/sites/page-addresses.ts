import type { PageId } from '../model/reading';

/** Where a kind of page lives. Hosts are compared whole, never as a part of another name. */
export interface PageAddress {
  hosts: readonly string[];
  /** tested on path, query and hash together */
  path: RegExp;
}

/**
 * The address of every page kind that has a reader: the one list that the loader, the manifest
 * and the readers share. Patterns follow the table of pages in the domain notes.
 */
export const PAGE_ADDRESSES: Record<PageId, PageAddress> = {
  'sycm.home': {
    hosts: ['sycm.taobao.com'],
    path: /^\/portal\/home\.htm(?:[?#]|$)/,
  },
  'qn.reviews': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/comment-manage\/list\/rateWait4PC(?:[/?#]|$)/,
  },
  'tb.item': {
    hosts: ['item.taobao.com', 'detail.tmall.com', 'detail.tmall.hk', 'chaoshi.detail.tmall.com'],
    path: /^\/(?:hk\/)?item\.htm\?(?:[^#]*&)?id=\d{5,20}(?:[&#]|$)/,
  },
};

/** The kind of page at an address, or null where no reader claims it. */
export function pageAt(url: string): PageId | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:') return null;
  const address = pathname + search + hash;
  for (const [id, { hosts, path }] of Object.entries(PAGE_ADDRESSES))
    if (hosts.includes(hostname) && path.test(address)) return id as PageId;
  return null;
}
