import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { type AddressedPageId, PAGE_IDS } from '../../utils/model/page-id';
import { mayBeHeaded } from '../../utils/sites/headed-pages';
import { PAGE_ADDRESSES, pageAt } from '../../utils/sites/page-addresses';
import { PAGES } from '../../utils/sites/registry';
import { sourceFiles } from './source-files';

/** One real address of every page kind, and one that only looks like it. */
const EXAMPLES: Record<AddressedPageId, { is: string; isNot: string }> = {
  'qn.home': {
    is: 'https://myseller.taobao.com/home.htm/QnworkbenchHome/',
    isNot: 'https://myseller.taobao.com/home.htm/QnworkbenchHomes',
  },
  'qn.orders': {
    is: 'https://qn.taobao.com/home.htm/trade-platform/tp/sold?current=1',
    isNot: 'https://qn.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1',
  },
  'qn.refunds': {
    is: 'https://myseller.taobao.com/home.htm/trade-platform/refund-list?page=1',
    isNot: 'https://myseller.taobao.com/home.htm/trade-platform/refund-lists',
  },
  'qn.reviews': {
    is: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC?current=1',
    isNot: 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PCX',
  },
  'qn.buyershow': {
    is: 'https://myseller.taobao.com/home.htm/comment-manage/buyer-show',
    isNot: 'https://myseller.taobao.com/home.htm/comment-manage/buyer-shows',
  },
  'qn.questions': {
    is: 'https://myseller.taobao.com/home.htm/comment-manage/ask-all?current=1&pageSize=10',
    isNot: 'https://myseller.taobao.com/home.htm/comment-manage/ask-alls',
  },
  'qn.items': {
    is: 'https://myseller.taobao.com/home.htm/SellManage/all?current=1',
    isNot: 'https://myseller.taobao.com/home.htm/SellManage/other',
  },
  'qn.voc': {
    is: 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
    isNot: 'https://myseller.taobao.com/home.htm/voc-tmall/server',
  },
  'qn.activity': {
    is: 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/activity_detail.htm?activityId=12345',
    isNot: 'https://myseller.taobao.com/home.htm/starb/tmc-next/sale/seller/other.htm',
  },
  'qn.coupon': {
    is: 'https://myseller.taobao.com/home.htm/coupon?defaultTab=itemCouponList',
    isNot: 'https://myseller.taobao.com/home.htm/coupons',
  },
  'qn.finance': {
    is: 'https://myseller.taobao.com/home.htm/whale-accountant/bill/summary',
    isNot: 'https://myseller.taobao.com/home.htm/whale-accountant/bill/other',
  },
  'qn.notices': {
    is: 'https://myseller.taobao.com/home.htm/seller-notice/list?tab=rule',
    isNot: 'https://myseller.taobao.com/home.htm/noticed',
  },
  'qn.violations': {
    is: 'https://myseller.taobao.com/home.htm/shop-violation/list?tab=todo',
    isNot: 'https://myseller.taobao.com/home.htm/shop-violated',
  },
  'sycm.home': {
    is: 'https://sycm.taobao.com/portal/home.htm?activeKey=operator&dateType=day',
    isNot: 'https://sycm.taobao.com.example.com/portal/home.htm',
  },
  'sycm.live': {
    is: 'https://sycm.taobao.com/ipoll/index.htm',
    isNot: 'https://sycm.taobao.com/ipoll/other.htm',
  },
  'sycm.flow.overview': {
    is: 'https://sycm.taobao.com/flow/monitor/overview?dateType=day',
    isNot: 'https://sycm.taobao.com/flow/monitor/overviews',
  },
  'sycm.flow.shopsource': {
    is: 'https://sycm.taobao.com/flow/monitor/shopsource/construction?dateType=day',
    isNot: 'https://sycm.taobao.com/flow/monitor/shopsources',
  },
  'sycm.flow.itemsource': {
    is: 'https://sycm.taobao.com/flow/monitor/itemsource?itemId=602659642364',
    isNot: 'https://sycm.taobao.com/flow/monitor/itemsources',
  },
  'sycm.flow.keyword': {
    is: 'https://sycm.taobao.com/flow/monitor/keyword_assistant',
    isNot: 'https://sycm.taobao.com/flow/monitor/keyword',
  },
  'sycm.item.rank': {
    is: 'https://sycm.taobao.com/cc/item_rank?dateType=day',
    isNot: 'https://sycm.taobao.com/cc/item_ranks',
  },
  'sycm.item.360': {
    is: 'https://sycm.taobao.com/cc/item_archives?activeKey=sale&itemId=602659642364',
    isNot: 'https://sycm.taobao.com/cc/item_archive',
  },
  'sycm.item.macro': {
    is: 'https://sycm.taobao.com/cc/macro_monitor',
    isNot: 'https://sycm.taobao.com/cc/macro',
  },
  'sycm.item.alarm': {
    is: 'https://sycm.taobao.com/cc/abnormal_alarm',
    isNot: 'https://sycm.taobao.com/cc/abnormal',
  },
  'sycm.cate': {
    is: 'https://sycm.taobao.com/cc/new_cate_archives',
    isNot: 'https://sycm.taobao.com/cc/cate',
  },
  'sycm.trade': {
    is: 'https://sycm.taobao.com/fa/frame/trade_overview',
    isNot: 'https://sycm.taobao.com/fa/analyze/overview',
  },
  'sycm.service': {
    is: 'https://sycm.taobao.com/qos/service/frame/shop/performance/new#/shop',
    isNot: 'https://sycm.taobao.com/qos/other',
  },
  'sycm.market.monitor': {
    is: 'https://sycm.taobao.com/mc/mq/market_monitor',
    isNot: 'https://sycm.taobao.com/mc/mq/market',
  },
  'sycm.market.overview': {
    is: 'https://sycm.taobao.com/mc/mq/overview',
    isNot: 'https://sycm.taobao.com/mc/mq/overviews',
  },
  'sycm.market.rank': {
    is: 'https://sycm.taobao.com/mc/free/market_rank',
    isNot: 'https://sycm.taobao.com/mc/paid/market_rank',
  },
  'sycm.search.rank': {
    is: 'https://sycm.taobao.com/mc/free/search_rank',
    isNot: 'https://sycm.taobao.com/mc/free/search_ranks',
  },
  'sycm.search.analysis': {
    is: 'https://sycm.taobao.com/mc/free/search_analysis?keyword=x',
    isNot: 'https://sycm.taobao.com/mc/free/search_analyze',
  },
  'sycm.ci.shop': {
    is: 'https://sycm.taobao.com/mc/ci/shop/analysis',
    isNot: 'https://sycm.taobao.com/mc/ci/shop/other',
  },
  'sycm.ci.item': {
    is: 'https://sycm.taobao.com/mc/free/ci_item?ciShop=sale',
    isNot: 'https://sycm.taobao.com/mc/free/ci_items',
  },
  'sycm.adm': {
    is: 'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
    isNot: 'https://sycm.taobao.com/adm/v2/x',
  },
  'ali.report': {
    is: 'https://one.alimama.com/index.html#!/report/account?startTime=2026-09-16',
    isNot: 'https://one.alimama.com/index.html#!/reports/account',
  },
  'ali.manage': {
    is: 'https://one.alimama.com/index.html#!/manage/search?bizCode=onebpSearch',
    isNot: 'https://one.alimama.com/index.html#!/manage/other',
  },
  'ali.account': {
    is: 'https://one.alimama.com/index.html#!/account/detail',
    isNot: 'https://one.alimama.com/index.html#!/account/violation/index',
  },
  'ali.insight': {
    is: 'https://one.alimama.com/index.html#!/insight/search/traffic-analysis/index',
    isNot: 'https://one.alimama.com/index.html#!/insight/other',
  },
  'ztc.legacy': {
    is: 'https://subway.simba.taobao.com/#!/home',
    isNot: 'https://subway.simba.taobao.com.example.com/',
  },
  'tb.search': {
    is: 'https://s.taobao.com/search?q=x',
    isNot: 'https://s.taobao.com/list?q=x',
  },
  'tb.item': {
    is: 'https://detail.tmall.com/item.htm?spm=a1.2&id=602659642364&skuId=1',
    isNot: 'https://detail.tmall.com/item.htm?spuid=602659642364',
  },
  'tb.shop': {
    is: 'https://shop123456.taobao.com/search.htm?orderType=hotsell_desc',
    isNot: 'https://www.taobao.com/',
  },
  '1688.search': {
    is: 'https://s.1688.com/selloffer/offer_search.htm?keywords=x',
    isNot: 'https://s.1688.com/other.htm',
  },
  '1688.item': {
    is: 'https://detail.1688.com/offer/597090034012.html',
    isNot: 'https://detail.1688.com/offer/x.html',
  },
  '1688.seller': {
    is: 'https://sycm.1688.com/ms/home',
    isNot: 'https://sycm.1688.com/other',
  },
  '1688.orders': {
    is: 'https://trade.1688.com/order/seller_order_list.htm?page=1',
    isNot: 'https://trade.1688.com/order/buyer_order_list.htm',
  },
  'jd.search': {
    is: 'https://search.jd.com/Search?keyword=x',
    isNot: 'https://search.jd.com/other',
  },
  'jd.item': {
    is: 'https://item.jd.com/100012043978.html',
    isNot: 'https://item.jd.com/x.html',
  },
  'jd.seller': {
    is: 'https://jdsz.jd.com/szweb/view/trade',
    isNot: 'https://jdsz.jd.com/other',
  },
  'jd.orders': {
    is: 'https://shop.jd.com/jdm/trade/after-sale/independent-after-sale/list?tabCode=all',
    isNot: 'https://shop.jd.com/jdm/trade/orders/order-details?orderId=1',
  },
  'pdd.search': {
    is: 'https://mobile.yangkeduo.com/search_result.html?search_key=x',
    isNot: 'https://mobile.yangkeduo.com/index.html',
  },
  'pdd.item': {
    is: 'https://mobile.yangkeduo.com/goods.html?goods_id=123456',
    isNot: 'https://mobile.yangkeduo.com/good.html?goods_id=123456',
  },
  'pdd.seller': {
    is: 'https://mms.pinduoduo.com/sycm/stores_data/operation',
    isNot: 'https://mms.pinduoduo.com.example.com/',
  },
  'douyin.seller': {
    is: 'https://compass.jinritemai.com/shop/live-overview',
    isNot: 'https://compass.jinritemai.com/talent/live',
  },
  'douyin.orders': {
    is: 'https://fxg.jinritemai.com/ffa/morder/order/list',
    isNot: 'https://fxg.jinritemai.com/ffa/morder/order/detail?id=1',
  },
  'douyin.shop': {
    is: 'https://fxg.jinritemai.com/ffa/mshop/homepage/index',
    isNot: 'https://fxg.jinritemai.com/login',
  },
  'amazon.search': {
    is: 'https://www.amazon.es/s?k=god+of+war',
    isNot: 'https://www.amazon.es/stores',
  },
  'amazon.item': {
    is: 'https://www.amazon.com/Some-Title/dp/B0011UCPM4/ref=x',
    isNot: 'https://www.amazon.com/dp/short',
  },
  'amazon.seller': {
    is: 'https://sellercentral.amazon.com/business-reports/ref=xx',
    isNot: 'https://sellercentral.amazon.com/orders',
  },
};

/** A page that the operator taught has whatever address it has. */
const ADDRESSED = PAGE_IDS.filter((id) => id !== 'taught.page');

describe('readers and the registry', () => {
  const files = sourceFiles('utils/sites').filter(({ path }) => path.endsWith('.page.ts'));

  it('are the same list: each page file stands in the registry once', () => {
    const declared = files.flatMap(({ text }) =>
      [...text.matchAll(/definePage\(\{\s*id: '([^']+)'/g)].map(([, id]) => id),
    );
    expect([...declared].sort()).toEqual([...PAGE_IDS].sort());
    expect(PAGES.map(({ id }) => id).sort()).toEqual([...PAGE_IDS].sort());
  });

  it('have an address each, of whole host names', () => {
    for (const id of ADDRESSED) {
      const { hosts, under = [] } = PAGE_ADDRESSES[id];
      expect([...hosts, ...under].length, id).toBeGreaterThan(0);
      for (const host of [...hosts, ...under])
        expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
    }
  });

  it.each(ADDRESSED)('%s is found by its address and by nothing that only looks like it', (id) => {
    expect(pageAt(EXAMPLES[id].is)).toBe(id);
    expect(pageAt(EXAMPLES[id].isNot)).toBeNull();
    expect(pageAt(EXAMPLES[id].is.replace('https:', 'http:'))).toBeNull();
  });

  it.each([
    'https://ju.taobao.com/',
    'https://click.simba.taobao.com/index.htm',
    'https://tuijian.taobao.com/',
    'https://dmp.taobao.com/',
    'https://uland.taobao.com/',
    'https://brand.tmall.com/',
    'https://h5.m.taobao.com/',
  ])("%s is one of the platform's own hosts and no shop", (url) => {
    expect(pageAt(url)).not.toBe('tb.shop');
  });

  it.each([
    ['https://myseller.taobao.com/home.htm/whale/board', true],
    ['https://qn.taobao.com/home.htm/app-90210/list?tab=1', true],
    ['https://myseller.taobao.com/home.htm/trade-platform/tp/detail?bizOrderId=1', false],
    ['https://myseller.taobao.com/home.htm/QnworkbenchHome', false],
    ['https://item.taobao.com/home.htm/whale/board', false],
  ])('only apps of 千牛 without an address of their own are told by a heading: %s', (url, may) => {
    expect(mayBeHeaded(url)).toBe(may);
    expect(mayBeHeaded(url, 'qn.notices')).toBe(may);
    expect(mayBeHeaded(url, 'qn.orders')).toBe(false);
  });

  it('claim no address twice', () => {
    for (const id of ADDRESSED) {
      const { hostname, pathname, search, hash } = new URL(EXAMPLES[id].is);
      const claims = ADDRESSED.filter(
        (other) =>
          PAGE_ADDRESSES[other].hosts.includes(hostname) &&
          PAGE_ADDRESSES[other].path.test(pathname + search + hash),
      );
      // A shop's own name is any that the platform's pages do not use.
      expect(claims).toEqual(PAGE_ADDRESSES[id].hosts.length > 0 ? [id] : []);
    }
  });

  it.each(PAGES)('$id: layouts are dated, newest first, with a sign that parses', ({ layouts }) => {
    const { document } = new Window();
    const dates = layouts.map(({ since }) => since);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { since, sign } of layouts) {
      expect(since).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(() => document.querySelector(sign)).not.toThrow();
    }
  });
});
