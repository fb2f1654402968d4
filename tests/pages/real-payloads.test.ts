import { beforeAll, describe, expect, it } from 'vitest';
import { openCaptured, PRESENT, partIn, rawsIn } from './captured-payload.ts';
import { summarise } from './summarise.ts';

let read: Awaited<ReturnType<typeof openCaptured>>;
beforeAll(async () => {
  read = await openCaptured();
});

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
    expect(rawsIn(reading)).toContain('shelf_price: 429.00');
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
    expect(rawsIn(reading)).toContain('shelf_price: ¥ 1.00');
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
    expect(rawsIn(reading)).toEqual(
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
    expect(rawsIn(reading)).toContain('pay_amt: 3,299.00');
  });

  it('商品排行: what the promotion of an item brought', () => {
    const reading = read(
      'sycm/item-rank-export/promote_row_2026-04-29.json',
      'https://sycm.taobao.com/cc/item_rank',
    );
    const [row] = partIn(reading, 'table').rows;
    expect(row?.subject).toMatchObject({ kind: 'item', id: '988297980428' });
    expect(rawsIn(reading)).toEqual(
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
    const [row] = partIn(reading, 'table').rows;
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
    const rows = partIn(reading, 'board').rows;
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
    const figures = partIn(reading, 'table').rows[0]?.figures ?? [];
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
    const [item, scene] = partIn(reading, 'table').rows;
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
    const rows = partIn(reading, 'table').rows;
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
