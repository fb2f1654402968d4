import { describe, expect, it } from 'vitest';
import type { MetricFigure, Part, Reading } from '../../../utils/model/reading';
import { readingSchema } from '../../../utils/model/reading-schema';
import { payloadPageAt, readPayload } from '../../../utils/sites/payload/read-payload';

const AT = Date.parse('2026-09-17T08:40:00+08:00');

function read(data: unknown, url: string): Reading {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const reading = readPayload(text, url, AT);
  if (!reading) throw new Error('no reader claims the address');
  expect(readingSchema().safeParse(JSON.parse(JSON.stringify(reading))).error).toBeUndefined();
  return reading;
}

function part<K extends Part['kind']>(reading: Reading, kind: K): Extract<Part, { kind: K }> {
  const found = reading.parts.find((one) => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found as Extract<Part, { kind: K }>;
}

function rowOf(data: unknown, url: string): readonly MetricFigure[] {
  return part(read(data, url), 'table').rows[0]?.figures ?? [];
}

describe('exported rows', () => {
  const ITEM_RANK = 'https://sycm.taobao.com/cc/item_rank';
  const row = {
    统计日期: '2026-09-16',
    商品ID: 700000000001,
    商品名称: '竹篮',
    商品访客数: '1,200',
    商品加购件数: 30,
    商品加购人数: 21,
    支付转化率: '2.50%',
    支付金额: '-',
    访客平均价值: 'NULL',
    成功退款金额: '1,000.50',
    某个新指标: '7',
  };

  it('become figures by their whole labels; what no metric names stays text', () => {
    const reading = read([row], ITEM_RANK);
    expect(reading.scope).toEqual({
      period: { kind: 'day', day: '2026-09-16' },
      device: 'unknown',
    });
    const [first] = part(reading, 'table').rows;
    expect(first?.subject).toEqual({ kind: 'item', name: '竹篮', id: '700000000001' });
    expect(first?.figures.map(({ metric, raw, figure }) => [metric, raw, figure])).toEqual([
      ['item_uv', '1,200', { kind: 'exact', value: 1200 }],
      ['cart_items', '30', { kind: 'exact', value: 30 }],
      ['cart_users', '21', { kind: 'exact', value: 21 }],
      ['cvr', '2.50%', { kind: 'exact', value: 0.025, step: 0.00005 }],
      ['pay_amt', '-', { kind: 'missing', why: 'absent' }],
      ['uv_value', 'NULL', { kind: 'missing', why: 'absent' }],
      ['refund_done_amt', '1,000.50', { kind: 'exact', value: 1000.5, step: 0.005 }],
    ]);
    expect(first?.texts).toEqual([{ label: '某个新指标', text: '7' }]);
  });

  it.each([
    [
      'two days',
      [row, { ...row, 统计日期: '2026-09-14' }],
      { kind: 'span', from: '2026-09-14', to: '2026-09-16', unit: 'custom' },
    ],
    ['a row without its day', [row, { ...row, 统计日期: '' }], { kind: 'unknown' }],
    ['an impossible day', [{ ...row, 统计日期: '2026-02-30' }], { kind: 'unknown' }],
  ])('of %s have the period that they print', (_name, rows, period) => {
    expect(read(rows, ITEM_RANK).scope.period).toEqual(period);
  });

  it('are found in the wrappers of an answer', () => {
    expect(rowOf({ data: { list: [row] } }, ITEM_RANK)).toHaveLength(7);
    expect(rowOf({ content: { data: { data: [row] } } }, ITEM_RANK)).toHaveLength(7);
  });

  it('keep the figures of one device apart', () => {
    const figures = rowOf(
      [
        {
          统计日期: '2026-09-16',
          店铺名称: '竹里',
          访客数: 30,
          无线端访客数: 28,
          PC端访客数: 'NULL',
        },
      ],
      'https://sycm.taobao.com/adm/v3/my_space',
    );
    expect(
      figures.map(({ metric, scope, figure }) => [metric, scope?.device, figure.kind]),
    ).toEqual([
      ['uv', undefined, 'exact'],
      ['uv', 'wireless', 'exact'],
      ['uv', 'pc', 'missing'],
    ]);
  });

  it.each([
    [0.03331, { kind: 'exact', value: 0.03331 }],
    ['2.918', { kind: 'exact', value: 2.918 }],
    ['3.30%', { kind: 'exact', value: 0.033 }],
    ['1% ~ 2.5%', { kind: 'range', low: 0.01, high: 0.025 }],
    [null, { kind: 'missing', why: 'absent' }],
    ['约三成', { kind: 'missing', why: 'unreadable' }],
  ])('hold rates as fractions: %s', (printed, figure) => {
    const [ctr] = rowOf(
      [{ 日期: '2026-09-16', 展现量: 10, 点击率: printed }],
      'https://one.alimama.com/index.html#!/report/account',
    ).filter(({ metric }) => metric === 'ctr');
    expect(ctr?.figure).toMatchObject(figure);
  });

  it('of another kind of page are none', () => {
    const reading = read([{ 单价: 3 }], ITEM_RANK);
    expect(reading).toMatchObject({ layout: 'none', parts: [], trouble: [{ why: 'no-figures' }] });
  });
});

describe('the platform\u2019s own answers', () => {
  it('open their wrappers and keep the change, whose sign may be lost', () => {
    const [pop, ctr] = rowOf(
      {
        data: [
          {
            relatedSekeyword: { value: '竹篮' },
            seIpvUvHits: { value: '150 ~ 300', cycleCrc: ' 12%' },
            clickThroughRate: { value: 1.2, cycleCrc: -0.25 },
          },
        ],
      },
      'https://sycm.taobao.com/mc/free/search_analysis?keyword=x',
    );
    expect(pop).toMatchObject({
      metric: 'kw_pop',
      figure: { kind: 'range', low: 150, high: 300 },
      change: { figure: { kind: 'exact', value: 0.12 }, signed: false },
    });
    expect(ctr).toMatchObject({
      metric: 'kw_ctr',
      figure: { value: 1.2 },
      change: { figure: { kind: 'exact', value: -0.25 }, signed: true },
    });
  });

  it.each([
    [
      'all three agree',
      { price: 1990, showPrice: '19.90', priceYuan: 19.9 },
      { kind: 'exact', value: 19.9 },
      0,
    ],
    [
      '分 and yuan do not',
      { price: 1990, showPrice: '199.00', priceYuan: 199 },
      { kind: 'missing', why: 'unreadable' },
      1,
    ],
  ])('of 优惠券 are believed where %s', (_name, prices, figure, troubles) => {
    const item = { itemId: '700000000001', title: '竹篮', salesIn30Days: 0, ...prices };
    const reading = read([item], 'https://myseller.taobao.com/home.htm/coupon');
    const [price, sold] = part(reading, 'table').rows[0]?.figures ?? [];
    expect(price?.figure).toMatchObject(figure);
    expect(sold?.figure).toEqual({ kind: 'exact', value: 0 });
    expect(reading.trouble).toHaveLength(troubles);
  });

  it('of 真实体验分 are suspect when the weighted sum is not the score', () => {
    const block = (name: string, score: string, weight: string) => ({
      code: name,
      name,
      score,
      weight,
    });
    const answer = {
      nps: { code: 'nps', name: '真实体验分', score: '4.90' },
      a: block('宝贝质量', '5.00', '0.25'),
      b: block('物流速度', '5.00', '0.25'),
      c: block('服务保障', '4.00', '0.50'),
      bizDate: '20260916',
    };
    const reading = read([answer], 'https://myseller.taobao.com/home.htm/voc-tmall/serverReport');
    expect(reading.trouble).toMatchObject([{ field: 'voc_score', why: 'identity-broken' }]);
    expect(part(reading, 'metrics').figures[0]).toHaveProperty('suspect');
  });

  it('of reviews keep default texts, moments and replies, and no buyer', () => {
    const reading = read(
      'jsonp12({"rateDetail":{"rateCount":{"total":9,"picNum":2,"used":1},"rateList":[{"rateContent":"此用户没有填写评论!","rateDate":"2026-09-01 08:05:00","displayUserNick":"小**明","reply":"","appendComment":{"content":"没有破损"}}]}});',
      'https://rate.tmall.com/list_detail_rate.htm?itemId=700000000001',
    );
    expect(part(reading, 'reviews').rows).toMatchObject([
      {
        itemId: '700000000001',
        text: '此用户没有填写评论!',
        followUp: '没有破损',
        replied: false,
        writtenAt: Date.UTC(2026, 8, 1, 0, 5),
      },
    ]);
    expect(JSON.stringify(reading)).not.toContain('小**明');
  });
});

describe('the address of a payload', () => {
  it.each([
    ['https://rate.tmall.com/list_detail_rate.htm?itemId=1', 'tb.item'],
    ['https://detail.ju.taobao.com/home.htm?item_id=1', 'tb.item'],
    ['https://amh.m.tmall.com/shop/shop_auction_search.do?sort=s', 'tb.shop'],
    ['https://sycm.taobao.com/cc/item_rank', 'sycm.item.rank'],
    ['https://rate.tmall.com.example.com/list_detail_rate.htm', null],
    ['https://notju.taobao.com/tg/home.htm', null],
    ['not an address', null],
  ])('%s stands for %s', (url, page) => {
    expect(payloadPageAt(url)).toBe(page);
  });
});
