import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../utils/text/parse-figure';

const exact = (value: number, step?: number) => ({
  kind: 'exact',
  value,
  ...(step !== undefined && { step }),
});
const range = (low: number | null, high: number | null) => ({ kind: 'range', low, high });
const absent = { kind: 'missing', why: 'absent' };

describe('the vectors of the domain notes, plain numbers', () => {
  it.each([
    ['1,234', 'number', exact(1234)],
    ['12,345.67', 'number', exact(12345.67, 0.005)],
    ['¥1,234.50', 'money', exact(1234.5, 0.005)],
    ['￥1,234.50', 'money', exact(1234.5, 0.005)],
    ['1,234.50元', 'money', exact(1234.5, 0.005)],
    ['1.2万', 'number', exact(12000, 500)],
    ['1.2w', 'number', exact(12000, 500)],
    ['3.4亿', 'number', exact(340_000_000, 5_000_000)],
    ['1.2万元', 'money', exact(12000, 500)],
    ['12.34%', 'percent', exact(0.1234, 0.00005)],
    ['-12.34%', 'percent', exact(-0.1234, 0.00005)],
    ['−12.34%', 'percent', exact(-0.1234, 0.00005)],
    ['↓12.34%', 'percent', exact(-0.1234, 0.00005)],
    ['0', 'number', exact(0)],
    ['0.00', 'number', exact(0, 0.005)],
    ['0.00%', 'percent', exact(0, 0.00005)],
    ['12.5k', 'number', exact(12500, 50)],
    ['1,391\uE617', 'number', exact(1391)],
    ['１，２３４', 'number', exact(1234)],
    ['7318人付款', 'number', exact(7318)],
    ['月销 3.5万', 'number', exact(35000, 500)],
    ['已售 200', 'number', exact(200)],
    ['目标投产比：3.95', 'number', exact(3.95, 0.005)],
    [['¥', '10', '.33'].join(''), 'money', exact(10.33, 0.005)],
    [' 30%', 'percent', exact(0.3, 0.005)],
    ['1.1万', 'number', exact(11000, 500)],
    ['173%', 'percent', exact(1.73, 0.005)],
  ])('%s', (raw, kind, figure) => {
    expect(parseFigure(raw)).toMatchObject({ kind, figure });
  });
});

describe('missing', () => {
  it.each(['-', '--', '—', '——', '–', '', ' ', '/', 'N/A', 'NULL', '暂无', '暂无数据', '无数据'])(
    '"%s" is absent, never 0',
    (raw) => expect(parseFigure(raw)).toEqual({ kind: 'missing', figure: absent }),
  );
  it.each([
    ['人群较少暂不支持分析', 'gated'],
    ['***', 'masked'],
    ['¥***', 'masked'],
    ['1**', 'masked'],
  ])('%s says why', (raw, why) => {
    expect(parseFigure(raw)).toEqual({ kind: 'missing', figure: { kind: 'missing', why } });
  });
  it.each(['\uE601\uE602.50', '1\uE6012', '\uE601\uE602\uE603'])(
    'digits of another font are masked: %j',
    (raw) => expect(parseFigure(raw).figure).toEqual({ kind: 'missing', why: 'masked' }),
  );
});

describe('bounds and ranges', () => {
  it.each([
    ['不足10', range(null, 10)],
    ['<10', range(null, 10)],
    ['500+人付款', range(500, null)],
    ['1万+', range(10000, null)],
    ['2.0万+人付款', range(20000, null)],
    ['1000+人收货', range(1000, null)],
    ['已售1万+', range(10000, null)],
    ['99+', range(99, null)],
    ['>99999%', range(999.99, null)],
    ['100~200', range(100, 200)],
    ['100 ~ 200', range(100, 200)],
    ['1万 ~ 2.5万', range(10000, 25000)],
    ['7500 ~ 1万', range(7500, 10000)],
    ['750万 ~ 1000万', range(7_500_000, 10_000_000)],
    ['5% ~ 7.5%', range(0.05, 0.075)],
    ['35190% ~ 35200%', range(351.9, 352)],
    ['0 ~ 20', range(0, 20)],
    ['0 ~ 1万', range(0, 10000)],
    ['5499.00-6799.00', range(5499, 6799)],
    ['149.00 - 159.00', range(149, 159)],
    ['5 ~ 7.5%', range(0.05, 0.075)],
  ])('%s', (raw, figure) => expect(parseFigure(raw).figure).toEqual(figure));

  it('knows the currency of a price range', () => {
    expect(parseFigure('¥199.00-299.00')).toMatchObject({
      kind: 'money',
      currency: 'CNY',
      figure: range(199, 299),
    });
    expect(parseFigure('￥3119起')).toMatchObject({ kind: 'money', figure: range(3119, null) });
  });

  it.each(['1 ~ 2.5万', '200-100', '0571-88888888'])('does not guess at %s', (raw) => {
    expect(parseFigure(raw).figure).toEqual({ kind: 'missing', why: 'unreadable' });
  });
});

describe('changes', () => {
  it.each([
    ['较前一日 ↑12.3%', '较前一日', exact(0.123, 0.0005), true],
    ['较上周同期 -8.25%', '较上周同期', exact(-0.0825, 0.00005), true],
    ['较昨日-', '较昨日', absent, false],
    ['环比 +8%', '环比', exact(0.08, 0.005), true],
    ['较上一周期 30%', '较上一周期', exact(0.3, 0.005), false],
    ['较前一日持平', '较前一日', exact(0), true],
    ['较前一日下降12.3%', '较前一日', exact(-0.123, 0.0005), true],
    ['年同比 ▼ 3.00%', '年同比', exact(-0.03, 0.00005), true],
    ['较前一周▲5.1%', '较前一周', exact(0.051, 0.0005), true],
    ['较前30日 ↑2.00%', '较前30日', exact(0.02, 0.00005), true],
  ])('%s', (raw, base, figure, signed) => {
    expect(parseFigure(raw)).toEqual({ kind: 'delta', figure, base, signed });
  });
});

describe('time, rank, score', () => {
  it.each([
    ['18.25s', 18.25],
    ['18秒', 18],
    ['1分20秒', 80],
    ['00:01:20', 80],
    ['剩余1天2小时3分', 93780],
  ])('%s is a duration', (raw, value) => {
    expect(parseFigure(raw)).toMatchObject({ kind: 'duration', figure: { value } });
  });
  it('keeps the precision of a duration', () => {
    expect(parseFigure('18.25s').figure).toEqual(exact(18.25, 0.005));
    expect(parseFigure('1分20秒').figure).toEqual(exact(80));
  });
  it('3天 is a count of days, not a duration', () => {
    expect(parseFigure('3天')).toMatchObject({ kind: 'number', unit: '天', figure: exact(3) });
  });
  it.each([
    ['2026-09-15', '2026-09-15', '2026-09-15'],
    ['2026年07月06日', '2026-07-06', '2026-07-06'],
    ['2026-06-01 ~ 2026-06-30', '2026-06-01', '2026-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('%s is days, not a range', (raw, from, to) => {
    expect(parseFigure(raw)).toMatchObject({ kind: 'days', from, to });
  });
  it.each(['2026-02-30', '2026-13-01'])('%s is no day', (raw) => {
    expect(parseFigure(raw).kind).toBe('unreadable');
  });
  it.each([
    ['第3名', 3],
    ['TOP10', 10],
    ['第 1 位', 1],
    ['NO.1', 1],
    ['第十一名', 11],
  ])('%s is a rank', (raw, value) => {
    expect(parseFigure(raw)).toEqual({ kind: 'rank', figure: exact(value) });
  });
  it.each([
    ['4.86 高于 12.34%', exact(4.86, 0.005), exact(0.1234, 0.00005)],
    ['4.8 低于 0.57%', exact(4.8, 0.05), exact(-0.0057, 0.00005)],
    ['4.8 持平 --------', exact(4.8, 0.05), exact(0)],
  ])('%s is a score with its peers', (raw, figure, peer) => {
    expect(parseFigure(raw)).toEqual({ kind: 'score', figure, peer });
  });
});

describe('numerals in words', () => {
  it.each([
    ['十一天前', 11 * 86_400, 43_200],
    ['11天前', 11 * 86_400, 43_200],
    ['半小时前', 1800, 900],
    ['3小时前', 3 * 3600, 1800],
  ])('%s is time that has passed', (raw, value, step) => {
    expect(parseFigure(raw)).toEqual({ kind: 'ago', figure: exact(value, step) });
  });
  it.each([
    ['二十五件', 25, '件'],
    ['一百零三条', 103, '条'],
    ['两千三百人付款', 2300, '人付款'],
    ['三万五个', 35_000, '个'],
    ['十一天', 11, '天'],
  ])('%s is a count', (raw, value, unit) => {
    expect(parseFigure(raw)).toMatchObject({ kind: 'number', unit, figure: exact(value) });
  });
});

describe('what is not certain is unreadable', () => {
  it.each([
    ['1,234斤', '斤'],
    ['12 kg', 'kg'],
    ['88円', '円'],
  ])('%s has an unknown unit', (raw, unknownUnit) => {
    expect(parseFigure(raw)).toEqual({
      kind: 'unreadable',
      figure: { kind: 'missing', why: 'unreadable' },
      unknownUnit,
    });
  });
  it.each([
    '12,34',
    '1,2345',
    '2,3453.39%',
    '1.2.3',
    '十一',
    '约三成',
    '三五天',
    '万元',
    '007',
    '支付金额',
    '100²',
    '①',
    '1e5',
    '=SUM(1)',
    '9'.repeat(40),
    '1'.repeat(200),
  ])('%s', (raw) =>
    expect(parseFigure(raw).figure).toEqual({ kind: 'missing', why: 'unreadable' }),
  );
});

it('takes linear time on hostile text', () => {
  const hostile = [
    '较'.repeat(119),
    '1,'.repeat(59),
    '9.'.repeat(59),
    '- '.repeat(59),
    '天1'.repeat(59),
  ];
  const started = performance.now();
  for (let round = 0; round < 200; round += 1) for (const raw of hostile) parseFigure(raw);
  expect(performance.now() - started).toBeLessThan(1000);
});
