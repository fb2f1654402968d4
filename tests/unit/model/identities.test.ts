import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../utils/model/check-figures';
import { checkIdentity, type Identity } from '../../../utils/model/identities';
import { ADS_IDENTITIES } from '../../../utils/model/identities/ads-identities';
import { ITEM_IDENTITIES } from '../../../utils/model/identities/item-identities';
import { KEYWORD_IDENTITIES } from '../../../utils/model/identities/keyword-identities';
import { SHOP_IDENTITIES } from '../../../utils/model/identities/shop-identities';
import { TRAFFIC_IDENTITIES } from '../../../utils/model/identities/traffic-identities';
import { type MetricId, metricDefinition } from '../../../utils/model/metric';
import type { MetricFigure } from '../../../utils/model/reading';
import { parseFigure } from '../../../utils/text/parse-figure';
import { parseRate } from '../../../utils/text/parse-rate';

const ALL = [...TRAFFIC_IDENTITIES, ...ITEM_IDENTITIES, ...KEYWORD_IDENTITIES, ...ADS_IDENTITIES];

type Printed = Partial<Record<MetricId, string>>;

const unitOf = (metric: MetricId) => metricDefinition(metric).unit;
const figureOf = (printed: Printed) => (metric: MetricId) => {
  const raw = printed[metric];
  return raw === undefined ? undefined : parseFigure(raw).figure;
};
const named = (name: string): Identity => {
  const identity = ALL.find((one) => one.name === name);
  if (!identity) throw new Error(`no identity ${name}`);
  return identity;
};
const check = (name: string, printed: Printed) =>
  checkIdentity(named(name), figureOf(printed), unitOf);

/** The real 品类360 row of the domain notes, §2.7. */
const ROW: Printed = {
  item_uv: '762,131',
  pay_buyers: '74,764',
  cvr: '9.81%',
  order_buyers: '76,821',
  order_cvr: '10.08%',
  cart_users: '100,831',
  cart_rate: '13.23%',
  fav_users: '11,772',
  fav_rate: '1.54%',
  pay_amt: '2,355,109.15',
  aov: '31.50',
  uv_value: '3.09',
};

describe('the real row', () => {
  it.each([
    ['pay_buyers / item_uv = cvr', 'cvr', '9.80%', '9.82%'],
    ['order_buyers / item_uv = order_cvr', 'order_cvr', '10.07%', '10.09%'],
    ['cart_users / item_uv = cart_rate', 'cart_rate', '13.22%', '13.24%'],
    ['fav_users / item_uv = fav_rate', 'fav_rate', '1.53%', '1.55%'],
    ['pay_amt / pay_buyers = aov', 'aov', '31.49', '31.51'],
    ['pay_amt / item_uv = uv_value', 'uv_value', '3.08', '3.10'],
  ] as const)('%s holds, and one last digit away it does not', (name, metric, below, above) => {
    expect(check(name, ROW)).toBe('holds');
    expect(check(name, { ...ROW, [metric]: below })).toBe('broken');
    expect(check(name, { ...ROW, [metric]: above })).toBe('broken');
  });

  it('has its people in order', () => {
    expect(check('pay_buyers ≤ order_buyers', ROW)).toBe('holds');
    expect(check('order_buyers ≤ item_uv', ROW)).toBe('holds');
  });

  it('breaks when a column is taken for its neighbour', () => {
    const shifted = { ...ROW, cart_users: ROW.fav_users, fav_users: ROW.cart_users };
    const outcomes = ITEM_IDENTITIES.filter(
      (one) => checkIdentity(one, figureOf(shifted), unitOf) === 'broken',
    );
    expect(outcomes.map(({ name }) => name)).toEqual([
      'cart_users / item_uv = cart_rate',
      'fav_users / item_uv = fav_rate',
    ]);
  });
});

describe('another real row: one item on one day', () => {
  // §2.6: 1,391 visitors, 6 buyers, 31,396.00 yuan, 0.43%, 22.57 a visitor.
  const item: Printed = {
    item_uv: '1,391',
    item_pv: '3,186',
    pay_buyers: '6',
    pay_amt: '31,396.00',
    cvr: '0.43%',
    uv_value: '22.57',
  };
  it.each(['pay_buyers / item_uv = cvr', 'pay_amt / item_uv = uv_value', 'item_uv ≤ item_pv'])(
    '%s',
    (name) => expect(check(name, item)).toBe('holds'),
  );
});

describe('rows of advertising', () => {
  // The exported row: 8225 views, 274 clicks, 159.9 yuan, rate 0.03331, return 12.76.
  it('hold in the exported row', () => {
    const exported = (metric: MetricId) =>
      metric === 'ctr'
        ? parseRate('0.03331')
        : figureOf({ imp: '8225', clk: '274', cost: '159.9' })(metric);
    expect(checkIdentity(named('clk / imp = ctr'), exported, unitOf)).toBe('holds');
  });

  it.each<[string, Printed, Printed]>([
    ['clk / imp = ctr', { imp: '8,225', clk: '274', ctr: '3.33%' }, { ctr: '3.34%' }],
    ['cost / clk = cpc', { cost: '159.90', clk: '274', cpc: '0.58' }, { cpc: '0.59' }],
    // 159.90 / 8225 × 1000 = 19.4407
    ['cost / imp × 1000 = cpm', { cost: '159.90', imp: '8,225', cpm: '19.44' }, { cpm: '19.45' }],
    ['ad_gmv / cost = roi', { ad_gmv: '600.00', cost: '150.00', roi: '4.00' }, { roi: '4.01' }],
    // more orders than clicks are possible: other items of the shop count too
    ['ad_ord / clk = ad_cvr', { ad_ord: '12', clk: '10', ad_cvr: '120%' }, { ad_cvr: '12%' }],
    ['cost / ad_ord = ad_cpa', { cost: '150.00', ad_ord: '7', ad_cpa: '21.43' }, { ad_ord: '8' }],
    [
      'ad_cart / clk = ad_cart_rate',
      { ad_cart: '30', clk: '274', ad_cart_rate: '10.95%' },
      { ad_cart: '31' },
    ],
    [
      'cost / ad_cart = ad_cart_cost',
      { cost: '159.90', ad_cart: '30', ad_cart_cost: '5.33' },
      { ad_cart: '31' },
    ],
    [
      'ad_gmv_dir + ad_gmv_ind = ad_gmv',
      { ad_gmv_dir: '400.00', ad_gmv_ind: '200.50', ad_gmv: '600.50' },
      { ad_gmv: '600.60' },
    ],
    [
      'ad_ord_dir + ad_ord_ind = ad_ord',
      { ad_ord_dir: '4', ad_ord_ind: '2', ad_ord: '6' },
      { ad_ord: '7' },
    ],
    ['ad_buyers ≤ ad_ord', { ad_buyers: '6', ad_ord: '6' }, { ad_buyers: '7' }],
  ])('%s', (name, row, change) => {
    expect(check(name, row)).toBe('holds');
    expect(check(name, { ...row, ...change })).toBe('broken');
  });
});

describe('printed rounding', () => {
  const row: Printed = { pay_buyers: '74,764', uv: '762,131', pay_amt: '2,355,109.15' };
  it.each([
    ['9.81%', 'holds'],
    ['9.80%', 'broken'],
    ['9.82%', 'broken'],
    ['10%', 'holds'],
    ['9%', 'broken'],
    ['-', 'unknown'],
  ])('a conversion of %s %s', (cvr, outcome) => {
    expect(check('pay_buyers / uv = cvr', { ...row, cvr })).toBe(outcome);
  });
  it.each([
    ['32', 'holds'],
    ['33', 'broken'],
  ])('a spend of %s, printed without cents, %s', (aov, outcome) => {
    expect(check('pay_amt / pay_buyers = aov', { ...row, aov })).toBe(outcome);
  });
  it('allows for the rounding of the parts', () => {
    // 1.2万 stands for 11,500 to 12,500: 1,000 buyers are 8.00% to 8.70% of them.
    const rounded = { uv: '1.2万', pay_buyers: '1,000' };
    expect(check('pay_buyers / uv = cvr', { ...rounded, cvr: '8.60%' })).toBe('holds');
    expect(check('pay_buyers / uv = cvr', { ...rounded, cvr: '8.80%' })).toBe('broken');
  });
  it('says nothing without visitors', () => {
    const zero = { uv: '0', pay_buyers: '0', cvr: '0.00%' };
    expect(check('pay_buyers / uv = cvr', zero)).toBe('unknown');
  });
  it.each([
    ['a range', '5% ~ 7.5%'],
    ['stars', '**'],
  ])('says nothing of %s', (_, cvr) => {
    expect(check('pay_buyers / uv = cvr', { ...row, cvr })).toBe('unknown');
  });
});

describe('checking the figures of one subject', () => {
  const figures = (printed: Printed): MetricFigure[] =>
    (Object.entries(printed) as [MetricId, string][]).map(([metric, raw]) => ({
      metric,
      label: metric,
      raw,
      figure: parseFigure(raw).figure,
      found: 'layout',
    }));

  it('marks the three of a broken quotient and names it', () => {
    const read = figures({ uv: '762,131', pay_buyers: '74,764', cvr: '8.91%', pv: '900,000' });
    expect(checkFigures(read, SHOP_IDENTITIES, unitOf)).toEqual([
      { field: 'cvr', why: 'identity-broken', detail: 'pay_buyers / uv = cvr' },
    ]);
    expect(read.map(({ metric, suspect }) => [metric, suspect])).toEqual([
      ['uv', ['pay_buyers / uv = cvr']],
      ['pay_buyers', ['pay_buyers / uv = cvr']],
      ['cvr', ['pay_buyers / uv = cvr']],
      ['pv', undefined],
    ]);
  });

  it('only tells of a broken order: a live page prints buyers before their visits', () => {
    const read = figures({ uv: '10', pv: '5', pay_buyers: '12', pay_items: '12' });
    expect(checkFigures(read, SHOP_IDENTITIES, unitOf).map(({ detail }) => detail)).toEqual([
      'pay_buyers ≤ uv',
      'uv ≤ pv',
    ]);
    expect(read.every(({ suspect }) => suspect === undefined)).toBe(true);
  });

  it('keeps figures of another device apart', () => {
    const read = figures({ uv: '1,000', pay_buyers: '50', cvr: '5.00%' });
    const [wireless] = figures({ uv: '400' });
    if (wireless) read.push({ ...wireless, scope: { device: 'wireless' } });
    expect(checkFigures(read, SHOP_IDENTITIES, unitOf)).toEqual([]);
  });

  it('has nothing to say of a sound row', () => {
    const read = figures({ cost: '159.90', imp: '8,225', clk: '274', ctr: '3.33%', cpc: '0.58' });
    expect(checkFigures(read, ADS_IDENTITIES, unitOf)).toEqual([]);
  });
});
