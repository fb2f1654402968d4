import type { Alert } from '../../model/alert';
import type { Day } from '../../model/day';
import type { PageId } from '../../model/page-id';
import type { RuleContext } from './rule-context';

const QN = 'https://myseller.taobao.com/home.htm';
const SYCM = 'https://sycm.taobao.com';
const ALI = 'https://one.alimama.com/index.html#!';

/** Where the console's pages that rules speak of are found (domain notes §1.1). */
const PAGE_URLS: Partial<Record<PageId, string>> = {
  'qn.home': `${QN}/QnworkbenchHome`,
  'qn.orders': `${QN}/trade-platform/tp/sold`,
  'qn.refunds': `${QN}/trade-platform/refund-list`,
  'qn.reviews': `${QN}/comment-manage/list/rateWait4PC`,
  'qn.questions': `${QN}/comment-manage/ask-all`,
  'qn.items': `${QN}/SellManage/on_sale`,
  'qn.voc': `${QN}/voc-tmall/serverReport`,
  'jd.orders': 'https://shop.jd.com/jdm/home',
  'douyin.orders': 'https://fxg.jinritemai.com/ffa/maftersale/aftersale/list',
  'douyin.shop': 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
  '1688.orders': 'https://trade.1688.com/order/seller_order_list.htm',
  'qn.activity': `${QN}/starb/tmc-next/sale/seller/homepage.htm`,
  'sycm.home': `${SYCM}/portal/home.htm`,
  'sycm.flow.shopsource': `${SYCM}/flow/monitor/shopsource`,
  'sycm.flow.keyword': `${SYCM}/flow/monitor/keyword_assistant`,
  'sycm.item.rank': `${SYCM}/cc/item_rank`,
  'sycm.item.360': `${SYCM}/cc/item_archives`,
  'sycm.trade': `${SYCM}/bda/tradinganaly/overview/overview.htm`,
  'sycm.service': `${SYCM}/qos/service/frame/shop/performance/new#/shop`,
  'sycm.market.rank': `${SYCM}/mc/free/market_rank`,
  'sycm.search.rank': `${SYCM}/mc/free/search_rank`,
  'sycm.search.analysis': `${SYCM}/mc/free/search_analysis`,
  'sycm.adm': `${SYCM}/adm/v3/my_space`,
  'ali.report': `${ALI}/report/account`,
  'ali.manage': `${ALI}/manage/search`,
  'ali.account': `${ALI}/account/detail`,
};

/** Pages of 生意参谋 that take the day in their address. */
const DAILY: ReadonlySet<PageId> = new Set(['sycm.home', 'sycm.item.rank', 'sycm.flow.shopsource']);

/** Where a page is opened, with the day where its address takes one; null for pages of single things. */
export function pageUrl(page: PageId, day?: Day): string | null {
  const url = PAGE_URLS[page];
  if (url === undefined) return null;
  return day !== undefined && DAILY.has(page)
    ? `${url}?dateRange=${day}%7C${day}&dateType=day`
    : url;
}

/** The link of an alert: the page with the judged day, else where its newest reading was taken. */
export function linkTo(page: PageId, context: Pick<RuleContext, 'day' | 'latest'>): Alert['link'] {
  const ofDay = DAILY.has(page) ? pageUrl(page, context.day) : null;
  return { page, url: ofDay ?? context.latest(page)?.url ?? pageUrl(page) ?? '' };
}
