import type { PageId } from '../model/page-id';
import type { Desk } from '../model/rule';

/** A page of the morning and where it is. */
export interface TimetablePage {
  page: PageId;
  desk: Desk;
  url: string;
  /** expected of everybody; the others only of those who have used them */
  always?: true;
}

const SYCM = 'https://sycm.taobao.com';
const QIANNIU = 'https://myseller.taobao.com/home.htm';
const ADS = 'https://one.alimama.com/index.html#!';

/** The shopkeeper's morning, in its order (domain notes §1.1 for the addresses). */
export const TIMETABLE_PAGES: readonly TimetablePage[] = [
  { page: 'sycm.home', desk: 'sales', url: `${SYCM}/portal/home.htm`, always: true },
  { page: 'sycm.flow.shopsource', desk: 'sales', url: `${SYCM}/flow/monitor/shopsource` },
  { page: 'sycm.flow.keyword', desk: 'sales', url: `${SYCM}/flow/monitor/keyword_assistant` },
  { page: 'sycm.item.rank', desk: 'sales', url: `${SYCM}/cc/item_rank` },
  { page: 'ali.account', desk: 'ads', url: `${ADS}/account/detail` },
  { page: 'ali.report', desk: 'ads', url: `${ADS}/report/account` },
  { page: 'ali.manage', desk: 'ads', url: `${ADS}/manage/search` },
  { page: 'qn.home', desk: 'service', url: `${QIANNIU}/QnworkbenchHome` },
  { page: 'qn.refunds', desk: 'service', url: `${QIANNIU}/trade-platform/refund-list` },
  { page: 'qn.orders', desk: 'service', url: `${QIANNIU}/trade-platform/tp/sold` },
  {
    page: 'qn.reviews',
    desk: 'service',
    url: `${QIANNIU}/comment-manage/list/rateWait4PC`,
    always: true,
  },
  {
    page: 'qn.activity',
    desk: 'activity',
    url: `${QIANNIU}/starb/tmc-next/sale/seller/homepage.htm`,
  },
  { page: 'sycm.market.rank', desk: 'market', url: `${SYCM}/mc/mq/market_rank` },
  { page: 'sycm.search.rank', desk: 'market', url: `${SYCM}/mc/mq/search_rank` },
  { page: 'sycm.ci.item', desk: 'market', url: `${SYCM}/mc/ci/item/monitor` },
  { page: 'sycm.ci.shop', desk: 'market', url: `${SYCM}/mc/ci/shop/monitor` },
];
