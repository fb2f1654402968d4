import { findShop, headerShops } from '../meaning/find-shop';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { liveScope } from './live-scope';
import { datedNotices, headedNotices } from './read-notices';

function* readNoticesPage({ document, url, now }: ReadContext): Steps<PageYield | null> {
  // Beside a heading on a page of something else, other dates are no headlines'.
  const read = isNoticeAddress(url) ? datedNotices : headedNotices;
  const { rows, blocks } = yield* read(document.body, url);
  if (rows.length === 0) return null;
  const shop = findShop(document, headerShops(document));
  const region = sharedAncestor(blocks);
  return {
    ...(shop && { shop }),
    scope: liveScope(now),
    parts: [{ kind: 'table', title: '公告', rows }],
    trouble: shop ? [] : [{ field: 'shop', why: 'field-missing' }],
    ...(region && { region }),
  };
}

function isNoticeAddress({ pathname }: URL): boolean {
  return /notice|notify|announce|bulletin|gonggao|rule-?center/i.test(pathname);
}

/**
 * 千牛 公告 and 规则: headlines with their dates. No saved page of it is known, so it is told by the
 * name of its app in the address or by its heading, and its headlines by the dates beside them.
 */
export const qnNotices = definePage({
  id: 'qn.notices',
  layouts: [],
  readByMeaning: readNoticesPage,
});
