import type { AddressedPageId, OptionalSite } from '../model/page-id';

/** Where a kind of page lives. Hosts are compared whole, never as a part of another name. */
export interface PageAddress {
  hosts: readonly string[];
  /** any host under one of these, for sites that give every shop a name of its own */
  under?: readonly string[];
  /** the site that must be switched on before its pages are read */
  site?: OptionalSite;
  /** tested on path, query and hash together */
  path: RegExp;
}

const AMAZON_COUNTRIES = [
  'com',
  'es',
  'de',
  'fr',
  'it',
  'nl',
  'co.uk',
  'co.jp',
  'ca',
  'com.mx',
  'com.au',
];
const AMAZON_SHOPS = AMAZON_COUNTRIES.map((country) => `www.amazon.${country}`);
const AMAZON_SELLERS = AMAZON_COUNTRIES.map((country) => `sellercentral.amazon.${country}`);

/**
 * The address of every page kind that has a reader: the one list that the loader, the manifest
 * and the readers share. Patterns follow the table of pages in the domain notes.
 */
export const PAGE_ADDRESSES: Record<AddressedPageId, PageAddress> = {
  'qn.home': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/QnworkbenchHome(?:[/?#]|$)/,
  },
  'qn.orders': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com', 'trade.taobao.com'],
    path: /^\/(?:home\.htm\/trade-platform\/tp\/sold(?:[/?#]|$)|trade\/itemlist\/list_sold_items\.htm)/,
  },
  'qn.refunds': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com', 'refund2.taobao.com'],
    path: /^\/(?:home\.htm\/trade-platform\/refund-list(?!\/detail)(?:[/?#]|$)|dispute\/sellerDisputeList\.htm)/,
  },
  'qn.reviews': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/comment-manage\/list\/rateWait4PC(?:[/?#]|$)/,
  },
  'qn.buyershow': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/comment-manage\/buyer-show(?:[/?#]|$)/,
  },
  'qn.questions': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/comment-manage\/ask-all(?:[/?#]|$)/,
  },
  'qn.items': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/SellManage\/(?:all|on_sale|in_stock)(?:[/?#]|$)/,
  },
  'qn.voc': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/voc-tmall\/serverReport(?:[/?#]|$)/,
  },
  'qn.activity': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/starb\/tmc-next\/sale\/seller\/(?:homepage|activity_detail)\.htm(?:[/?#]|$)/,
  },
  'qn.coupon': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/coupon(?:[/?#]|$)/,
  },
  'qn.finance': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    path: /^\/home\.htm\/whale-accountant\/bill\/(?:summary|account-details)(?:[/?#]|$)/,
  },
  'qn.notices': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    // the domain notes have no address of it: an app that is named after what it lists
    path: /^\/home\.htm\/(?:[\w-]+\/)?[\w-]*(?:notices?|notify|announcements?|bulletin|gonggao|rule-?center)(?:[/?#-]|$)/i,
  },
  'qn.violations': {
    hosts: ['myseller.taobao.com', 'qn.taobao.com'],
    // nor of this one
    path: /^\/home\.htm\/(?:[\w-]+\/)?[\w-]*(?:violations?|illegal|punish(?:ments?)?|penalt(?:y|ies)|complaints?|weigui)(?:[/?#-]|$)/i,
  },
  'sycm.home': {
    hosts: ['sycm.taobao.com'],
    path: /^\/portal\/home\.htm(?:[?#]|$)/,
  },
  'sycm.live': {
    hosts: ['sycm.taobao.com'],
    path: /^\/ipoll\/(?:index|source|rank|visitor|topay)\.htm(?:[/?#]|$)/,
  },
  'sycm.flow.overview': {
    hosts: ['sycm.taobao.com'],
    path: /^\/flow\/monitor\/overview(?:[/?#]|$)/,
  },
  'sycm.flow.shopsource': {
    hosts: ['sycm.taobao.com'],
    path: /^\/flow\/monitor\/shopsource(?:[/?#]|$)/,
  },
  'sycm.flow.itemsource': {
    hosts: ['sycm.taobao.com'],
    path: /^\/flow\/monitor\/itemsource(?:detail)?(?:[/?#]|$)/,
  },
  'sycm.flow.keyword': {
    hosts: ['sycm.taobao.com'],
    path: /^\/flow\/monitor\/keyword_assistant(?:[/?#]|$)/,
  },
  'sycm.item.rank': {
    hosts: ['sycm.taobao.com'],
    path: /^\/cc\/item_rank(?:[/?#]|$)/,
  },
  'sycm.item.360': {
    hosts: ['sycm.taobao.com'],
    path: /^\/cc\/item_archives(?:[/?#]|$)/,
  },
  'sycm.item.macro': {
    hosts: ['sycm.taobao.com'],
    path: /^\/cc\/macro_monitor(?:[/?#]|$)/,
  },
  'sycm.item.alarm': {
    hosts: ['sycm.taobao.com'],
    path: /^\/cc\/abnormal_alarm(?:[/?#]|$)/,
  },
  'sycm.cate': {
    hosts: ['sycm.taobao.com'],
    path: /^\/cc\/(?:new_)?cate_archives(?:[/?#]|$)/,
  },
  'sycm.trade': {
    hosts: ['sycm.taobao.com'],
    path: /^\/(?:bda\/tradinganaly|fa\/(?:frame|trade))\/[^?#]*(?:overview|constitute|detail)[^?#]*(?:[/?#]|$)/,
  },
  'sycm.service': {
    hosts: ['sycm.taobao.com'],
    path: /^\/qos\/service\/[^?#]+(?:[/?#]|$)/,
  },
  'sycm.market.monitor': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/mq\/market_monitor(?:[/?#]|$)/,
  },
  'sycm.market.overview': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/mq\/overview(?:[/?#]|$)/,
  },
  'sycm.market.rank': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/(?:mq|free)\/market_rank(?:[/?#]|$)/,
  },
  'sycm.search.rank': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/(?:mq|free)\/search_rank(?:[/?#]|$)/,
  },
  'sycm.search.analysis': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/(?:mq\/search_analyze|free\/search_analysis)(?:[/?#]|$)/,
  },
  'sycm.ci.shop': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/(?:ci\/shop\/(?:monitor|recognition|analysis)|free\/ci_shop)(?:[/?#]|$)/,
  },
  'sycm.ci.item': {
    hosts: ['sycm.taobao.com'],
    path: /^\/mc\/(?:ci\/item\/(?:monitor|recognition|analysis)|free\/ci_item)(?:[/?#]|$)/,
  },
  'sycm.adm': {
    hosts: ['sycm.taobao.com'],
    path: /^\/(?:adm\/v3|lyone\/auto_analysis)\/[^?#]*(?:[/?#]|$)/,
  },
  'ali.report': {
    hosts: ['one.alimama.com'],
    path: /^\/index\.html(?:\?[^#]*)?#!\/report\/[\w-]+/,
  },
  'ali.manage': {
    hosts: ['one.alimama.com'],
    path: /^\/index\.html(?:\?[^#]*)?#!\/manage\/(?:search|display|onesite)/,
  },
  'ali.account': {
    hosts: ['one.alimama.com'],
    path: /^\/index\.html(?:\?[^#]*)?#!\/account\/(?!violation)[\w-]+/,
  },
  'ali.insight': {
    hosts: ['one.alimama.com'],
    path: /^\/index\.html(?:\?[^#]*)?#!\/insight\/search\/traffic-analysis/,
  },
  'ztc.legacy': {
    hosts: ['subway.simba.taobao.com', 'subway.simba.tmall.hk'],
    path: /^\//,
  },
  'tb.search': {
    hosts: ['s.taobao.com'],
    path: /^\/search(?:[?#]|$)/,
  },
  'tb.item': {
    hosts: [
      'item.taobao.com',
      'detail.tmall.com',
      'detail.tmall.hk',
      'chaoshi.detail.tmall.com',
      'detail.m.tmall.com',
    ],
    path: /^\/(?:hk\/)?item\.htm\?(?:[^#]*&)?id=\d{5,20}(?:[&#]|$)/,
  },
  'tb.shop': {
    hosts: [],
    under: ['taobao.com', 'tmall.com', 'tmall.hk'],
    site: 'shops',
    path: /^\/(?:$|\?|#|(?:search|category(?:-\d+)?|index|shop\/view_shop)\.htm)/,
  },
  '1688.search': {
    hosts: ['s.1688.com'],
    site: '1688',
    path: /^\/selloffer\/offer_search\.htm/,
  },
  '1688.item': {
    hosts: ['detail.1688.com'],
    site: '1688',
    path: /^\/offer\/\d{5,20}\.html/,
  },
  '1688.seller': {
    hosts: ['sycm.1688.com'],
    site: '1688',
    path: /^\/ms\//,
  },
  '1688.orders': {
    hosts: ['trade.1688.com'],
    site: '1688',
    path: /^\/order\/seller_order_list\.htm/,
  },
  'jd.search': {
    hosts: ['search.jd.com'],
    site: 'jd',
    path: /^\/(?:Search|s_new\.php)/i,
  },
  'jd.item': {
    hosts: ['item.jd.com', 'i-item.jd.com'],
    site: 'jd',
    path: /^\/\d{5,20}\.html/,
  },
  'jd.seller': {
    hosts: ['sz.jd.com', 'jdsz.jd.com'],
    site: 'jd',
    path: /^\/(?:sz|szweb)\/(?:view\/)?/,
  },
  'jd.orders': {
    hosts: ['shop.jd.com'],
    site: 'jd',
    path: /^\/jdm\/(?:home|trade\/(?:orders\/order-list|after-sale\/(?:independent-after-sale|trade-dispute)\/list))(?:[/?#]|$)/,
  },
  'pdd.search': {
    hosts: ['mobile.yangkeduo.com', 'mobile.pinduoduo.com', 'pifa.pinduoduo.com'],
    site: 'pdd',
    path: /^\/(?:search_result|catgoods)\.html|^\/search\b/,
  },
  'pdd.item': {
    hosts: ['mobile.yangkeduo.com', 'mobile.pinduoduo.com', 'pifa.pinduoduo.com'],
    site: 'pdd',
    path: /^\/(?:goods\d*(?:\.html)?\?|goods\/detail\/)/,
  },
  'pdd.seller': {
    hosts: ['mms.pinduoduo.com', 'yingxiao.pinduoduo.com'],
    site: 'pdd',
    path: /^\//,
  },
  'douyin.seller': {
    hosts: ['compass.jinritemai.com'],
    site: 'douyin',
    path: /^\/shop\//,
  },
  'douyin.orders': {
    hosts: ['fxg.jinritemai.com'],
    site: 'douyin',
    path: /^\/ffa\/(?:morder\/order|maftersale\/aftersale)\/list(?:[/?#]|$)/,
  },
  'douyin.shop': {
    hosts: ['fxg.jinritemai.com'],
    site: 'douyin',
    // orders and refunds of one buyer are nothing to read
    path: /^\/ffa\/(?!morder\/|maftersale\/)/,
  },
  'amazon.search': {
    hosts: AMAZON_SHOPS,
    site: 'amazon',
    path: /^\/s(?:[/?#]|$)/,
  },
  'amazon.item': {
    hosts: AMAZON_SHOPS,
    site: 'amazon',
    path: /^\/(?:[^/?#]+\/)?(?:dp|gp\/product)\/[A-Z0-9]{10}/,
  },
  'amazon.seller': {
    hosts: AMAZON_SELLERS,
    site: 'amazon',
    path: /^\/business-reports/,
  },
};

/** Names under the shops' domains that are the platform's own: nothing there is a shop. */
const NO_SHOP =
  /^(?:www|login|passport|member|i|cart|buy|trade|tradearchive|refund2|list|search|s|ss|market|shop|store|world|h5|my|myseller|qn|sycm|item|detail|detailskip|chaoshi|rate|login\.m|h5\.m|ju|jhs|tuijian|dmp|fuwu|huodong|temai|uland|favorite|shoucang|upload|guang|brand|pages|sale|auction|paimai|sf|chat|amos|acs|gw|log|api|open|img|suggest|service|bbs|(?:.+\.)?(?:simba|m))$/;

/** The kind of page at an address, or null where no reader claims it. */
export function pageAt(url: string): AddressedPageId | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search, hash } = new URL(url);
  if (protocol !== 'https:') return null;
  const address = pathname + search + hash;
  for (const [id, { hosts, under, path }] of Object.entries(PAGE_ADDRESSES))
    if ((hosts.includes(hostname) || isUnder(hostname, under)) && path.test(address))
      return id as AddressedPageId;
  return null;
}

function isUnder(hostname: string, domains: readonly string[] = []): boolean {
  return domains.some((domain) => {
    const name = hostname.endsWith(`.${domain}`) ? hostname.slice(0, -domain.length - 1) : '';
    return name !== '' && !NO_SHOP.test(name);
  });
}
