import type { PageId } from '../model/page-id';

/** The script that reads a kind of page: no page carries the readers of another family. */
export function readerScriptOf(page: PageId): ReaderScript {
  return SCRIPTS.find(([beginning]) => page.startsWith(beginning))?.[1] ?? 'sycm-reader';
}

const SCRIPTS = [
  ['sycm.home', 'sycm-reader'],
  ['sycm.market', 'market-reader'],
  ['sycm.search', 'market-reader'],
  ['sycm.ci', 'market-reader'],
  ['sycm', 'sycm-desk-reader'],
  ['qn.home', 'qianniu-desk-reader'],
  ['qn.voc', 'qianniu-desk-reader'],
  ['qn.notices', 'qianniu-desk-reader'],
  ['qn.orders', 'qianniu-order-reader'],
  ['qn.refunds', 'qianniu-order-reader'],
  ['qn.violations', 'qianniu-order-reader'],
  ['qn.activity', 'qianniu-activity-reader'],
  ['qn.items', 'qianniu-shelf-reader'],
  ['qn.coupon', 'qianniu-shelf-reader'],
  ['qn.finance', 'qianniu-shelf-reader'],
  ['qn', 'qianniu-reader'],
  ['ali', 'ads-reader'],
  ['ztc', 'ads-reader'],
  ['tb.item', 'item-reader'],
  ['tb', 'search-reader'],
  ['1688.seller', '1688-console-reader'],
  ['1688.orders', 'platform-order-reader'],
  ['1688', '1688-reader'],
  ['jd.seller', 'jd-console-reader'],
  ['jd.orders', 'platform-order-reader'],
  ['jd', 'jd-reader'],
  ['pdd.seller', 'pdd-console-reader'],
  ['pdd', 'pdd-reader'],
  ['douyin.orders', 'platform-order-reader'],
  ['douyin', 'douyin-reader'],
  ['amazon.seller', 'amazon-console-reader'],
  ['amazon', 'amazon-reader'],
  ['taught', 'taught-page-reader'],
] as const;

export type ReaderScript = (typeof SCRIPTS)[number][1];
