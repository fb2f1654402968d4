import { describe, expect, it } from 'vitest';
import { parseFigure } from '../../../utils/text/parse-figure';

/** The grammar of the domain notes §12.1, sign by sign, and the page facts of §1. */

const exact = (value: number, step?: number) => ({
  kind: 'exact',
  value,
  ...(step !== undefined && { step }),
});
const range = (low: number | null, high: number | null) => ({ kind: 'range', low, high });

describe('what the pages print around a number', () => {
  it.each([
    ['1,234\u00a0元', exact(1234)],
    ['\u30001,234\u3000', exact(1234)],
    ['\u200b1,234\ufeff', exact(1234)],
    ['１２．３４％', exact(0.1234, 0.00005)],
    ['＋８％', exact(0.08, 0.005)],
    ['－８％', exact(-0.08, 0.005)],
    ['3千', exact(3000, 500)],
    ['1.5百万', exact(1_500_000, 50_000)],
    ['2k', exact(2000, 500)],
    ['2K', exact(2000, 500)],
    ['1.2W', exact(12_000, 500)],
    ['+1,234', exact(1234)],
    ['¥-12.30', exact(-12.3, 0.005)],
    ['$12.30', exact(12.3, 0.005)],
  ])('%j', (raw, figure) => expect(parseFigure(raw).figure).toEqual(figure));

  it.each([
    '元',
    '件',
    '人',
    '个',
    '次',
    '笔',
    '单',
    '条',
    '天',
    '人付款',
    '人收货',
    '人看过',
    '人已买',
  ])('a number of %s', (unit) => {
    const parsed = parseFigure(`1,234${unit}`);
    expect(parsed.figure).toEqual(exact(1234));
    expect(parsed).toMatchObject(
      unit === '元' ? { kind: 'money', currency: 'CNY' } : { kind: 'number', unit },
    );
  });

  it.each([
    ['500+人付款', '人付款', range(500, null)],
    ['2.0万+人付款', '人付款', range(20_000, null)],
    ['1000+人收货', '人收货', range(1000, null)],
    ['50万+条评价', '条评价', range(500_000, null)],
  ])('%s keeps its unit', (raw, unit, figure) => {
    expect(parseFigure(raw)).toMatchObject({ kind: 'number', unit, figure });
  });

  it.each([
    ['月销 3.5万', '月销'],
    ['已售 200', '已售'],
    ['已售1万+', '已售'],
    ['目标投产比：3.95', '目标投产比'],
  ])('%s keeps its label', (raw, label) => expect(parseFigure(raw)).toMatchObject({ label }));
});

describe('ranges by every separator', () => {
  it.each(['~', '～', '–', '-', '至', ' ~ ', ' - '])('100%s200', (sign) => {
    expect(parseFigure(`100${sign}200`).figure).toEqual(range(100, 200));
  });
  it.each([
    ['600 ~ 1200', range(600, 1200)],
    ['1000 ~ 2500', range(1000, 2500)],
    ['5000 ~ 1万', range(5000, 10_000)],
    ['7.5万 ~ 10万', range(75_000, 100_000)],
    ['75万 ~ 100万', range(750_000, 1_000_000)],
    ['250万 ~ 500万', range(2_500_000, 5_000_000)],
    ['5亿-5.5亿', range(500_000_000, 550_000_000)],
    ['0% ~ 1%', range(0, 0.01)],
    ['1% ~ 2.5%', range(0.01, 0.025)],
    ['2.5% ~ 5%', range(0.025, 0.05)],
    ['10% ~ 12.5%', range(0.1, 0.125)],
    ['70% ~ 75%', range(0.7, 0.75)],
  ])('%s', (raw, figure) => expect(parseFigure(raw).figure).toEqual(figure));
  it.each(['5% ~ 10', '5%-3%'])('%s is none', (raw) => {
    expect(parseFigure(raw).figure).toEqual({ kind: 'missing', why: 'unreadable' });
  });
});

describe('bounds by every word', () => {
  it.each(['不足10', '小于10', '少于10', '低于10', '<10', '＜10', '≤10'])('%s', (raw) => {
    expect(parseFigure(raw).figure).toEqual(range(null, 10));
  });
  it.each(['超过10', '>10', '≥10', '10+', '10以上', '10件以上', '10起'])('%s', (raw) => {
    expect(parseFigure(raw).figure).toEqual(range(10, null));
  });
  it('10左右 is about ten and no figure', () => {
    expect(parseFigure('10左右').figure).toEqual({ kind: 'missing', why: 'unreadable' });
  });
});

describe('changes by every base and arrow', () => {
  it.each([
    '较前一日',
    '较昨日',
    '较前一天',
    '较上周同期',
    '较前一周',
    '较上月',
    '较上一周期',
    '环比',
    '同比',
    '日环比',
    '周环比',
    '月环比',
  ])('%s', (base) => {
    expect(parseFigure(`${base} +8.00%`)).toEqual({
      kind: 'delta',
      base,
      figure: exact(0.08, 0.00005),
      signed: true,
    });
  });
  it.each(['↑', '▲', '↗', '⬆', '升'])('%s rises', (arrow) => {
    expect(parseFigure(`较前一日 ${arrow}8.00%`).figure).toEqual(exact(0.08, 0.00005));
  });
  it.each(['↓', '▼', '↘', '⬇', '降'])('%s falls', (arrow) => {
    expect(parseFigure(`较前一日 ${arrow}8.00%`).figure).toEqual(exact(-0.08, 0.00005));
  });
  it('a trend cell whose arrow was an icon is unsigned', () => {
    expect(parseFigure('较前一日 \ue60130%')).toMatchObject({ signed: false });
  });
});

describe('days before ranges', () => {
  it.each([
    ['2026-09-15', '2026-09-15', '2026-09-15'],
    ['2026/09/15', '2026-09-15', '2026-09-15'],
    ['2026.09.15', '2026-09-15', '2026-09-15'],
    ['2026年9月5日', '2026-09-05', '2026-09-05'],
    ['2026-06-01|2026-06-30', '2026-06-01', '2026-06-30'],
    ['2026-06-01 至 2026-06-30', '2026-06-01', '2026-06-30'],
  ])('%s', (raw, from, to) => {
    expect(parseFigure(raw)).toMatchObject({ kind: 'days', from, to });
  });
  it('whose end is before its beginning is none', () => {
    expect(parseFigure('2026-06-30 ~ 2026-06-01').kind).toBe('unreadable');
  });
});

describe('no value', () => {
  it('超出范围 is what the page prints for a figure that it does not give', () => {
    expect(parseFigure('超出范围').figure).toEqual({ kind: 'missing', why: 'absent' });
  });
  it('较昨日- is a change that is missing', () => {
    expect(parseFigure('较昨日-')).toMatchObject({ kind: 'delta', signed: false });
  });
});
