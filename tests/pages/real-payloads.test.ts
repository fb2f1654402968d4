import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Part, Reading } from '../../utils/model/reading.ts';
import { decodePage } from '../read/decode-page.ts';
import { openPayloads } from '../read/open-payloads.ts';
import { summarise } from './summarise.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/pages');
const PRESENT = existsSync(SHARED);
if (!PRESENT) console.log(`Skipped: there are no captured payloads at ${SHARED}.`);

const AT = Date.parse('2026-09-17T08:40:00+08:00');

let payloads: Awaited<ReturnType<typeof openPayloads>>;
beforeAll(async () => {
  payloads = await openPayloads();
});

function read(path: string, url: string): Reading {
  const reading = payloads.readPayload(decodePage(readFileSync(join(SHARED, path))), url, AT);
  if (!reading) throw new Error(`no reader claims ${url}`);
  return reading;
}

function part<K extends Part['kind']>(reading: Reading, kind: K): Extract<Part, { kind: K }> {
  const found = reading.parts.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found as Extract<Part, { kind: K }>;
}

/** Every figure of a reading as `metric: raw`. */
function raws(reading: Reading): string[] {
  return reading.parts.flatMap((one) => {
    const rows = 'rows' in one ? one.rows : [one];
    return rows.flatMap((row) =>
      'figures' in row ? row.figures.map(({ metric, raw }) => `${metric}: ${raw}`) : [],
    );
  });
}

describe.skipIf(!PRESENT)('captured payloads of the back offices', () => {
  it('千牛: items of a coupon, whose price counts 分', () => {
    const reading = read(
      'qianniu/coupon-items/coupon_selected_items_2026-07-16.json',
      'https://myseller.taobao.com/home.htm/coupon?defaultTab=itemCouponList',
    );
    expect(summarise(reading)).toEqual({
      layout: '2026-07',
      scope: 'live 2026-09-17, all',
      rows: [
        [
          'item 飞鸟和****闲上衣 #103****446',
          'shelf_price 429±0.005, shelf_sold_30d 0',
          '货号: FD6****054',
        ],
      ],
      trouble: [],
    });
    expect(raws(reading)).toContain('shelf_price: 429.00');
  });

  it('千牛: one of my items', () => {
    const reading = read(
      'qianniu/sell-manage/sellmanage_row_2026-05-09.json',
      'https://myseller.taobao.com/home.htm/SellManage/all',
    );
    expect(summarise(reading)).toMatchObject({
      rows: [
        [
          'item Panasonic/松下壁挂洗衣机专属 拍1元免费上门服务 拍前联系客服 #804921098992',
          'shelf_price 1±0.005, shelf_stock 99763, shelf_sold 101, shelf_sold_30d 11',
          '状态: 出售中',
          '上架时间: 2024-06-11 14:07',
        ],
      ],
      trouble: [],
    });
    expect(raws(reading)).toContain('shelf_price: ¥ 1.00');
  });

  it('千牛: 真实体验分, whose weighted sum holds', () => {
    const reading = read(
      'qianniu/voc-score/voc_score_2026-04-02.json',
      'https://myseller.taobao.com/home.htm/voc-tmall/serverReport',
    );
    expect(summarise(reading)).toMatchObject({
      scope: 'day 2026-04-02, all',
      figures: {
        voc_score: '4.66±0.005',
        voc_goods: '5±0.005',
        voc_logistics: '5±0.005',
        voc_service: '4.32±0.005',
        voc_neg_rate: '0.002105±5e-7',
        voc_resp_3min_rate: '0.85±0.00005',
      },
      trouble: [],
    });
    expect(raws(reading)).toEqual(
      expect.arrayContaining(['voc_neg_rate: 0.2105%', 'voc_resp_3min_rate: 85.00%']),
    );
  });

  it('商品360: a row of sources', () => {
    const reading = read(
      'sycm/item-archives-export/flow_source_row_2026-08-05.json',
      'https://sycm.taobao.com/cc/item_archives?activeKey=flow',
    );
    expect(summarise(reading)).toMatchObject({
      rows: [
        [
          'source 店内流转/商品导流/商品导流/商品导流',
          'uv 25, pv 58, cart_users 1, fav_users 0, pay_buyers 1, cvr 0.04±0.00005, pay_amt 3299±0.005, aov 3299±0.005, pay_items 1',
        ],
      ],
      trouble: ['period scope-unknown'],
    });
    expect(raws(reading)).toContain('pay_amt: 3,299.00');
  });

  it('商品排行: what the promotion of an item brought', () => {
    const reading = read(
      'sycm/item-rank-export/promote_row_2026-04-29.json',
      'https://sycm.taobao.com/cc/item_rank',
    );
    const [row] = part(reading, 'table').rows;
    expect(row?.subject).toMatchObject({ kind: 'item', id: '988297980428' });
    expect(raws(reading)).toEqual(
      expect.arrayContaining(['cost: 123.21', 'ctr: 3.88%', 'ad_gmv: 4,918.00', 'roi: 39.92']),
    );
    expect(reading.scope.period).toEqual({ kind: 'day', day: '2026-04-29' });
  });

  it('引流搜索词: without payment there is no amount', () => {
    const reading = read(
      'sycm/keyword-export/drainage_keyword_row_2026-04-14.json',
      'https://sycm.taobao.com/flow/monitor/keyword_assistant',
    );
    expect(summarise(reading)).toMatchObject({
      scope: 'day 2026-04-14, unknown',
      rows: [
        [
          'keyword 内衣洗衣机',
          'kw_uv 7, cart_users 0, fav_users 0, pay_buyers 0, cvr 0±0.00005, pay_amt absent, aov absent, uv_value absent',
        ],
      ],
    });
  });

  it('竞品对比: own figures exact, the rival\u2019s ranges, a tab without data gated', () => {
    const reading = read(
      'sycm/rival-item-compare/ci_item_sample_2026-04.json',
      'https://sycm.taobao.com/mc/free/ci_item?ciShop=sale',
    );
    expect(reading.scope.period).toEqual({
      kind: 'span',
      from: '2026-04-13',
      to: '2026-04-19',
      unit: 'week',
    });
    const tables = new Map(
      reading.parts.flatMap((one) => (one.kind === 'table' ? [[one.title, one.rows]] : [])),
    );
    const [own, rival] = tables.get('keyMetrics') ?? [];
    expect([own?.subject.of, rival?.subject.of]).toEqual(['own', 'rival']);
    const figure = (row: typeof own, metric: string) =>
      row?.figures.find((one) => one.metric === metric);
    expect(figure(own, 'uv')?.figure).toEqual({ kind: 'exact', value: 286971 });
    expect(figure(rival, 'uv')).toMatchObject({
      raw: '75万 ~ 100万',
      figure: { kind: 'range', low: 750_000, high: 1_000_000 },
    });
    const refund = figure(tables.get('refundOverview')?.[1], 'refund_ord_rate');
    expect(refund).toMatchObject({
      raw: '10% ~ 12.5%',
      figure: { kind: 'range', low: 0.1, high: 0.125 },
      scope: { period: { kind: 'day', day: '2026-07-23' } },
    });
    const crowd = figure(tables.get('customerProfile')?.[1], 'crowd_share');
    expect(crowd).toMatchObject({
      raw: '人群较少暂不支持分析',
      figure: { kind: 'missing', why: 'gated' },
    });
  });

  it('搜索分析: rates are fractions and may pass 1, a change may have lost its sign', () => {
    const reading = read(
      'sycm/search-analysis/correlation_row_2026-09-07.json',
      'https://sycm.taobao.com/mc/free/search_analysis',
    );
    const [row] = part(reading, 'table').rows;
    const of = (metric: string) => row?.figures.find((one) => one.metric === metric);
    expect(of('kw_ctr')).toMatchObject({
      raw: '1.63',
      figure: { kind: 'exact', value: 1.63 },
      change: { figure: { kind: 'exact', value: 1.5076923077 }, signed: true },
    });
    expect(of('kw_pop')).toMatchObject({
      figure: { kind: 'range', low: 0, high: 20 },
      change: { raw: '30%', figure: { kind: 'exact', value: 0.3 }, signed: false },
    });
    expect(of('kw_cvr')).toMatchObject({ figure: { kind: 'range', low: 0, high: 0.01 } });
    expect(of('kw_cvr')).not.toHaveProperty('change');
  });

  it('搜索排行: a hundred words with ranges', () => {
    const reading = read(
      'sycm/search-rank/search_rank_bathtub_top100_2026.csv',
      'https://sycm.taobao.com/mc/free/search_rank',
    );
    const rows = part(reading, 'board').rows;
    expect(rows).toHaveLength(100);
    expect(summarise({ ...reading, parts: [{ kind: 'board', rows: rows.slice(11, 12) }] })).toEqual(
      expect.objectContaining({
        board: [
          [
            '12 keyword 浪鲸卫浴官方旗舰店正品',
            '',
            'none / none',
            '',
            'kw_pop 50~150, kw_ctr 1.73±0.005, kw_cvr 0.025~0.05',
          ],
        ],
      }),
    );
    const [first, last] = [rows[0], rows[72]];
    expect(first?.figures[0]).toMatchObject({ raw: '5000 ~ 1万' });
    expect(last?.figures.map(({ raw }) => raw)).toEqual(['20 ~ 50', '362%', '-']);
  });

  it('自助分析: one day with columns of each device', () => {
    const reading = read(
      'sycm/self-service-report/daily_row_2026-09-16.json',
      'https://sycm.taobao.com/adm/v3/micro/auto_analysis/my_space',
    );
    expect(reading).toMatchObject({
      shop: { name: '某旗舰店' },
      scope: { period: { kind: 'day', day: '2026-09-16' }, device: 'all' },
    });
    const figures = part(reading, 'table').rows[0]?.figures ?? [];
    const of = (metric: string, device?: string) =>
      figures.find((one) => one.metric === metric && one.scope?.device === device);
    expect(of('uv')?.figure).toEqual({ kind: 'exact', value: 431 });
    expect(of('uv', 'wireless')?.figure).toEqual({ kind: 'exact', value: 418 });
    expect(of('uv', 'pc')?.figure).toEqual({ kind: 'exact', value: 14 });
    expect(of('pay_amt')?.figure).toEqual({ kind: 'exact', value: 10638 });
    expect(of('bounce')).toMatchObject({ raw: '53.83%', figure: { value: 0.5383 } });
    expect(of('uv_value', 'pc')).toMatchObject({
      raw: 'NULL',
      figure: { kind: 'missing', why: 'absent' },
    });
    expect(of('dsr_desc')).toMatchObject({ raw: '4.97', figure: { value: 4.97 } });
  });

  it('万相台: promoted items, whose arithmetic is the site\u2019s own', () => {
    const reading = read(
      'wanxiangtai/item-promotion-export/item_promotion_rows_2026-07-31.json',
      'https://one.alimama.com/index.html#!/report/item_promotion',
    );
    const [item, scene] = part(reading, 'table').rows;
    expect(item?.subject).toMatchObject({
      kind: 'item',
      id: '106****836',
      path: ['关键词推广', '小衫控成交', '飞鸟和****上衣'],
    });
    const of = (row: typeof item, metric: string) =>
      row?.figures.find((one) => one.metric === metric);
    expect(of(item, 'ad_led_rate')).toMatchObject({ raw: '2.91818', figure: { value: 2.91818 } });
    expect(of(item, 'ad_cpa')).toMatchObject({ figure: { kind: 'missing', why: 'absent' } });
    expect(scene?.subject).toMatchObject({ kind: 'scene', name: '关键词推广', id: '371' });
    const printed = ['imp', 'clk', 'cost', 'ctr', 'roi'].map((metric) => of(scene, metric)?.raw);
    expect(printed).toEqual(['8225', '274', '159.9', '0.03331', '12.76']);
  });

  it('万相台: scenes', () => {
    const reading = read(
      'wanxiangtai/scene-report-export/scene_rows_2026-09-16.json',
      'https://one.alimama.com/index.html#!/report/account',
    );
    const rows = part(reading, 'table').rows;
    expect(rows.map(({ subject }) => [subject.id, subject.name])).toEqual([
      ['371', '关键词推广'],
      ['372', '人群推广'],
    ]);
    const printed = rows.map(({ figures }) =>
      figures.filter(({ metric }) => ['imp', 'clk', 'cost'].includes(metric)).map(({ raw }) => raw),
    );
    expect(printed).toEqual([
      ['2928', '163', '173.15'],
      ['2798', '139', '248.48'],
    ]);
  });
});

describe.skipIf(!PRESENT)('captured payloads of buyers\u2019 pages', () => {
  it('g_config of 2022: escaped texts, and no price', () => {
    const reading = read(
      'taobao/item/g_config_637145790668_2022.js',
      'https://item.taobao.com/item.htm?id=637145790668',
    );
    expect(summarise(reading)).toMatchObject({
      shop: '小甜崽sweet 143694441 taobao',
      item: 'taobao:637145790668',
      title: '【情侣款】甜份超标*巨舒服情侣内裤 夏季男女友礼物 七夕送朋友',
      prices: ['shown "" absent'],
      images: [
        'O1CN01mfAn5q1Em2P2u9DTW_!!2136510393-0-picasso.jpg',
        'O1CN01CwlpmE1Em2JTZsZDd_!!2136510393.jpg',
      ],
    });
  });

  it.each([
    'https://detail.ju.taobao.com/home.htm?item_id=543900395531',
    'https://item.taobao.com/item.htm?id=543900395531',
  ])('聚划算 at %s: prices in 分, masked buyers left out', (url) => {
    const reading = read('taobao/juhuasuan-json/ju_item_detail_2017.js', url);
    const { listing } = part(reading, 'listing');
    expect(listing).toMatchObject({
      site: 'tmall',
      itemId: '543900395531',
      title: '帝知娇2017春装针织开衫毛衣女V领单排扣纯色薄款小外套四季可穿',
      prices: [
        { kind: 'shown', raw: '4500', figure: { kind: 'exact', value: 45 } },
        { kind: 'list', raw: '56000', figure: { kind: 'exact', value: 560 } },
      ],
      sales: { raw: '6399', figure: { kind: 'exact', value: 6399 } },
      reviews: { raw: '669' },
      shop: { name: '帝知娇旗舰店', id: '165749962' },
    });
    expect(listing.scores.map(({ name, raw }) => [name, raw])).toEqual([
      ['description', '4.7'],
      ['service', '4.7'],
      ['logistics', '4.7'],
    ]);
    expect(part(reading, 'table').rows[0]?.texts).toContainEqual({
      label: 'discount',
      text: '0.9',
    });
    const texts = part(reading, 'reviews').rows.map(({ text }) => text);
    expect(texts).toContain(
      '上身很效果很好，只是线头有点多，手感不错，不知道会不会起球，穿后再来追加！',
    );
    expect(JSON.stringify(reading)).not.toMatch(/南\*\*凯|t\*\*1/);
  });

  it('g_page_config of a search: an advertisement takes no rank', () => {
    const reading = read(
      'taobao/search/search_zhimahu_2018.g_page_config.js',
      'https://s.taobao.com/search?q=%E8%8A%9D%E9%BA%BB%E7%B3%8A',
    );
    const board = part(reading, 'board');
    expect(board).toMatchObject({ query: '芝麻糊', pageNumber: 1, sortedBy: '综合排序' });
    expect(board.rows).toHaveLength(36);
    const [ad, first] = board.rows;
    expect(ad).toMatchObject({
      promoted: true,
      rank: { kind: 'missing' },
      sales: { raw: '7261人付款', figure: { kind: 'exact', value: 7261 } },
      reviews: { figure: { kind: 'missing', why: 'absent' } },
    });
    expect(first).toMatchObject({
      rank: { kind: 'exact', value: 1 },
      subject: { id: '538596687562', url: 'https://detail.tmall.com/item.htm?id=538596687562' },
      sales: { raw: '16199人付款', figure: { kind: 'exact', value: 16199 } },
      reviews: { raw: '122735' },
      prices: [{ raw: '59.90' }],
    });
  });

  it('_DATA_Mdskip alone: the price of each variant, sales and reviews', () => {
    const reading = read(
      'tmall/item-mobile-json/bvdazxb_DATA_Mdskip_2015.json',
      'https://detail.m.tmall.com/item.htm?id=20000000001',
    );
    const { listing } = part(reading, 'listing');
    expect(listing).toMatchObject({
      prices: [{ kind: 'shown', raw: '278.00', figure: { kind: 'exact', value: 278 } }],
      sales: { raw: '258' },
      reviews: { raw: '6030' },
    });
    expect(listing.skus).toHaveLength(5);
  });

  it.each([
    [
      'chuangnvji_dress_2019.js',
      '581871359784',
      {
        shop: { name: '创女季旗舰店', id: '165970891' },
        prices: [
          { kind: 'shown', raw: '124.2' },
          { kind: 'list', raw: '230' },
        ],
        reviews: { raw: '473' },
      },
    ],
    [
      'suning_xiaomi8_2019.js',
      '577342018417',
      {
        shop: { name: '苏宁易购官方旗舰店', id: '128573071' },
        prices: [
          { kind: 'shown', raw: '1299-1499', figure: { kind: 'range', low: 1299, high: 1499 } },
          { kind: 'list', raw: '1399-1699' },
        ],
      },
    ],
  ])('%s: scores and prices of the phone\u2019s page', (file, id, expected) => {
    const reading = read(
      `tmall/item-mobile-json/${file}`,
      `https://detail.m.tmall.com/item.htm?id=${id}`,
    );
    const { listing } = part(reading, 'listing');
    expect(listing).toMatchObject({ site: 'tmall', itemId: id, ...expected });
    expect(listing.scores.map(({ name, raw }) => [name, raw])).toEqual([
      ['description', '4.8'],
      ['service', '4.8'],
      ['logistics', '4.8'],
    ]);
  });

  it.each([
    'https://rate.tmall.com/list_detail_rate.htm?itemId=20000000001',
    'https://detail.tmall.com/item.htm?id=20000000001',
  ])('reviews at %s: default texts are texts, appended ones follow', (url) => {
    const reading = read('tmall/review-json/list_detail_rate_page1_2020.json', url);
    const { rows } = part(reading, 'reviews');
    expect(rows).toHaveLength(20);
    expect(rows[0]).toMatchObject({ text: '灯特别亮 感谢装修师傅了🙏', replied: true });
    expect(rows[5]).toMatchObject({
      text: '此用户没有填写评论!',
      followUp: '老家在搞安装，灯安装完之后已经试用了一段时间，推荐购买',
      replied: false,
    });
    const [counts] = part(reading, 'table').rows;
    expect(counts?.figures.map(({ metric, raw }) => [metric, raw])).toEqual([
      ['reviews_n', '1073'],
      ['reviews_pic', '94'],
    ]);
    expect(counts?.texts).toEqual(
      expect.arrayContaining([
        { label: 'used', text: '61' },
        { label: 'lastPage', text: '54' },
      ]),
    );
  });

  it('the items of a shop, sold of late and in all', () => {
    const reading = read(
      'tmall/shop-list-json/shop_70986937_itemlist_2015.js',
      'https://amh.tmall.com/search.htm',
    );
    expect(reading.shop).toEqual({ name: 'AMH官方旗舰店', id: '70986937', kind: 'tmall' });
    const { rows, pageNumber } = part(reading, 'board');
    expect([rows.length, pageNumber]).toEqual([24, 1]);
    expect(rows[0]).toMatchObject({
      rank: { kind: 'exact', value: 1 },
      subject: { id: '21556011396', url: 'https://detail.tmall.com/item.htm?id=21556011396' },
      prices: [{ raw: '158.00', figure: { kind: 'exact', value: 158 } }],
      sales: { raw: '376', figure: { kind: 'exact', value: 376 } },
      figures: [{ metric: 'shelf_sold', raw: '14151', figure: { kind: 'exact', value: 14151 } }],
    });
  });
});
