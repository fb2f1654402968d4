import { describe, expect, it } from 'vitest';
import { checkPrices, type SeenPrice } from '../../../utils/activities/check-prices';
import { gateNeed, lowestPriceDays } from '../../../utils/activities/gate-needs';
import { judgeGates, type OwnFigure, type OwnFigures } from '../../../utils/activities/judge-gates';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../utils/model/day';
import type { Figure } from '../../../utils/model/figure';
import type { MetricId } from '../../../utils/model/metric';
import type { ActivityRow } from '../../../utils/model/reading';

const NOW = startOfDay('2026-11-21') + 9 * HOUR;
const exact = (value: number): Figure => ({ kind: 'exact', value });

describe('what a requirement asks', () => {
  const DSR = ['dsr_desc', 'dsr_serv', 'dsr_logi'];
  it.each<[string, MetricId[] | string[], string, string, number]>([
    ['店铺DSR三项评分均不低于4.6', DSR, 'shop', 'least', 4.6],
    ['DSR≥4.7分', DSR, 'shop', 'least', 4.7],
    ['店铺动态评分 均 > 4.6', DSR, 'shop', 'above', 4.6],
    ['描述相符评分不低于4.8', ['dsr_desc'], 'shop', 'least', 4.8],
    ['真实体验分不低于4.5分', ['voc_score'], 'shop', 'least', 4.5],
    ['纠纷退款率不超过0.1%', ['dispute_rate'], 'shop', 'most', 0.001],
    ['商品好评率 ≥ 98％', ['voc_good_rate'], 'shop', 'least', 0.98],
    ['近30天销量不少于100件', ['shelf_sold_30d'], 'item', 'least', 100],
    ['近30天支付金额不低于1.5万元', ['pay_amt'], 'thirty', 'least', 15000],
    ['店铺近30天支付件数大于1,000', ['pay_items'], 'thirty', 'above', 1000],
    ['活动库存不少于50件', ['shelf_stock'], 'item', 'least', 50],
    ['3分钟人工响应率≥85%', ['voc_resp_3min_rate'], 'shop', 'least', 0.85],
  ])('%s', (raw, metrics, of, sense, value) => {
    const need = gateNeed(raw);
    expect(need).toMatchObject({ metrics, of, sense });
    expect(need?.value).toBeCloseTo(value, 10);
  });

  it.each([
    '近30天最低价',
    '活动价不高于日常价的8折',
    'DSR不低于4.6且近30天销量不少于100件',
    '库存100-200件',
    '好评率不低于98',
    '符合主营类目',
    '体验分良好',
    '店铺星级不低于3钻',
    '',
  ])('does not guess at: %s', (raw) => {
    expect(gateNeed(raw)).toBeNull();
  });

  it.each<[string[], number | null]>([
    [['活动价须为近15天最低价'], 15],
    [['近90日内成交最低价', '近30天最低价'], 90],
    [['DSR≥4.6'], null],
  ])('looks as far back for the lowest price as %o says', (raws, days) => {
    expect(lowestPriceDays(raws)).toBe(days);
  });
});

describe('met or missed', () => {
  const own = (metric: MetricId, figure: Figure): [MetricId, OwnFigure] => [
    metric,
    { metric, figure },
  ];
  const known: OwnFigures = {
    shop: new Map([
      own('dsr_desc', exact(4.8)),
      own('dsr_serv', exact(4.6)),
      own('dsr_logi', exact(4.9)),
      own('dispute_rate', exact(0.0012)),
    ]),
    items: [
      new Map([own('shelf_sold_30d', { kind: 'range', low: 100, high: null })]),
      new Map([own('shelf_sold_30d', exact(240)), own('shelf_stock', exact(49))]),
    ],
    thirty: new Map([own('pay_amt', { kind: 'range', low: 12000, high: null })]),
  };
  const judged = (raw: string, met?: boolean, figures = known) =>
    judgeGates([{ label: '商家门槛', raw, ...(met !== undefined && { met }) }], figures)[0];

  it.each<[string, string, string | null, string | undefined]>([
    ['DSR三项均不低于4.6', 'met', 'own', undefined],
    ['DSR三项均高于4.6', 'missed', 'own', undefined],
    ['DSR三项均不低于4.7', 'missed', 'own', undefined],
    ['纠纷退款率不超过0.1%', 'missed', 'own', undefined],
    ['纠纷退款率不超过0.12%', 'met', 'own', undefined],
    ['真实体验分不低于4.5', 'unknown', null, 'not-read'],
    // 100+ of the one and 240 of the other
    ['近30天销量不少于100件', 'met', 'own', undefined],
    ['近30天销量不少于300件', 'missed', 'own', undefined],
    ['近30天销量不少于200件', 'unknown', null, 'days-missing'],
    // the stock of one item was not read
    ['库存不少于50件', 'unknown', null, 'not-read'],
    ['近30天支付金额不低于1万元', 'met', 'own', undefined],
    ['近30天支付金额不低于2万元', 'unknown', null, 'days-missing'],
    ['主营类目符合', 'unknown', null, 'not-understood'],
  ])('%s: %s', (raw, verdict, by, why) => {
    expect(judged(raw)).toMatchObject({ verdict, by, ...(why && { why }) });
  });

  it('shows the figure that misses it, or the one nearest to the edge', () => {
    expect(judged('DSR三项均不低于4.7')?.own).toMatchObject({ metric: 'dsr_serv' });
    expect(judged('DSR三项均不低于4.5')?.own).toMatchObject({ metric: 'dsr_serv' });
  });

  it('believes the page before the own figures', () => {
    expect(judged('DSR三项均不低于4.7', true)).toMatchObject({ verdict: 'met', by: 'page' });
    expect(judged('DSR三项均不低于4.6', false)).toMatchObject({ verdict: 'missed', by: 'page' });
  });

  it('says nothing of items that are not known', () => {
    const none = { ...known, items: [] };
    expect(judged('库存不少于50件', undefined, none)).toMatchObject({ why: 'not-read' });
  });
});

describe('promised prices', () => {
  const seen = (
    price: number,
    daysAgo: number,
    where: SeenPrice['where'] = 'shelf',
  ): SeenPrice => ({
    ...{ item: '702', price, where },
    at: NOW - daysAgo * DAY_LENGTH,
  });
  const activity = (price: number | null, gates: string[] = [], hint?: string) => ({
    gates: gates.map((raw) => ({ label: '商品门槛', raw })),
    items: [
      {
        subject: { kind: 'item' as const, name: '书架', id: '702' },
        prices:
          price === null ? [] : [{ kind: 'shown' as const, raw: `${price}`, figure: exact(price) }],
        texts: hint ? [{ label: '最低市场价提示', text: hint }] : [],
        stock: { raw: '80', figure: exact(80) },
      } satisfies ActivityRow['items'][number],
    ],
  });
  const facts = (...prices: SeenPrice[]) => ({
    prices,
    stock: new Map([['702', { pieces: 60, at: NOW }]]),
    names: new Map([
      ['702', '书架'],
      ['703', '书柜'],
    ]),
    now: NOW,
  });

  it.each([
    ['a planted breach: a cent above', activity(799.01), [seen(799, 10)], 'too-high'],
    ['the same', activity(799), [seen(799, 10)], 'fine'],
    ['lower 31 days ago', activity(799), [seen(699, 31)], 'no-history'],
    ['lower 31 days ago, 90 asked', activity(799, ['近90天最低价']), [seen(699, 31)], 'too-high'],
    [
      'lower 20 days ago, 15 asked',
      activity(799, ['近15天最低价']),
      [seen(699, 20), seen(899, 3)],
      'fine',
    ],
    [
      'lower on the item’s own page',
      activity(799),
      [seen(899, 2), seen(759, 5, 'listing')],
      'too-high',
    ],
    ['above what the page demands', activity(799, [], '最低市场价 ¥789.00'), [], 'too-high'],
    ['binary dust', activity(100.1), [seen(100.1, 1)], 'fine'],
    ['no price promised', activity(null), [seen(799, 1)], 'no-price'],
    ['nothing known', activity(799), [], 'no-history'],
  ] as const)('%s', (_, row, prices, verdict) => {
    expect(checkPrices(row, [], facts(...prices))[0]?.verdict).toBe(verdict);
  });

  it('sets the promised pieces beside the stock, and takes what the operator wrote', () => {
    const own = [
      { id: '703', price: 50 },
      { id: '702', price: 1 },
    ];
    const checks = checkPrices(activity(799), own, facts(seen(799, 1)));
    expect(checks).toHaveLength(2);
    expect(checks[0]).toMatchObject({ promised: 80, stock: { pieces: 60 } });
    expect(checks[1]).toMatchObject({ item: '703', itemName: '书柜', planned: 50 });
  });
});
