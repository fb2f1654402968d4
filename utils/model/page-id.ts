/**
 * The kinds of page that the project knows. `qn` 千牛 · `sycm` 生意参谋 · `ali` 万相台 · `ztc` the old
 * 直通车 · `tb` what a buyer sees on Taobao and Tmall · then the other platforms, where `.seller`
 * stands for a back office. `docs/CONTRIBUTING.md` tells how to add one. `taught.page`: any other
 * page on which the operator taught a figure; it has no address of its own.
 */
export const PAGE_IDS = [
  'qn.home',
  'qn.orders',
  'qn.refunds',
  'qn.reviews',
  'qn.buyershow',
  'qn.questions',
  'qn.items',
  'qn.voc',
  'qn.activity',
  'qn.coupon',
  'qn.finance',
  'qn.notices',
  'qn.violations',
  'sycm.home',
  'sycm.live',
  'sycm.flow.overview',
  'sycm.flow.shopsource',
  'sycm.flow.itemsource',
  'sycm.flow.keyword',
  'sycm.item.rank',
  'sycm.item.360',
  'sycm.item.macro',
  'sycm.item.alarm',
  'sycm.cate',
  'sycm.trade',
  'sycm.service',
  'sycm.market.monitor',
  'sycm.market.overview',
  'sycm.market.rank',
  'sycm.search.rank',
  'sycm.search.analysis',
  'sycm.ci.shop',
  'sycm.ci.item',
  'sycm.adm',
  'ali.report',
  'ali.manage',
  'ali.account',
  'ali.insight',
  'ztc.legacy',
  'tb.search',
  'tb.item',
  'tb.shop',
  '1688.search',
  '1688.item',
  '1688.seller',
  '1688.orders',
  'jd.search',
  'jd.item',
  'jd.seller',
  'jd.orders',
  'pdd.search',
  'pdd.item',
  'pdd.seller',
  'douyin.seller',
  'douyin.orders',
  'douyin.shop',
  'amazon.search',
  'amazon.item',
  'amazon.seller',
  'taught.page',
] as const;

export type PageId = (typeof PAGE_IDS)[number];

/** The kinds of page that are known by their addresses. */
export type AddressedPageId = Exclude<PageId, 'taught.page'>;

/**
 * `seller`: the operator's own console; every reading is recorded. `buyer`: what any visitor sees
 * of any shop; kept only when the operator takes a snapshot.
 */
export type PageSide = 'seller' | 'buyer';

const BUYER_PAGES: ReadonlySet<PageId> = new Set([
  'tb.search',
  'tb.item',
  'tb.shop',
  '1688.search',
  '1688.item',
  'jd.search',
  'jd.item',
  'pdd.search',
  'pdd.item',
  'amazon.search',
  'amazon.item',
]);

export function sideOf(page: PageId): PageSide {
  return BUYER_PAGES.has(page) ? 'buyer' : 'seller';
}

/** Lists of the market on pages of the operator's own console. */
const MARKET_LISTS: ReadonlySet<PageId> = new Set([
  'sycm.market.rank',
  'sycm.market.monitor',
  'sycm.search.rank',
]);

/** Whether a snapshot can be taken of a page: of a rival's item, or of a ranked list. */
export function canSnapshot(page: PageId | null): boolean {
  // an item of Amazon has one number on many sites: its own address could not be given
  return (
    page !== null && page !== 'amazon.item' && (BUYER_PAGES.has(page) || MARKET_LISTS.has(page))
  );
}

/**
 * Sites beyond the operator's own console. Their hosts are asked for when the operator switches
 * the site on, and nothing of ours is in their pages before. `shops`: shop pages of Taobao and
 * Tmall, which live under any name of those domains.
 */
export const OPTIONAL_SITES = ['shops', '1688', 'jd', 'pdd', 'douyin', 'amazon'] as const;
export type OptionalSite = (typeof OPTIONAL_SITES)[number];
