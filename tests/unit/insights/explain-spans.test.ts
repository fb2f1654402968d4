import { describe, expect, it } from 'vitest';
import { excludedDays } from '../../../utils/insights/excluded-days';
import { type DaySales, ITEM_SALES, SHOP_SALES } from '../../../utils/insights/explain-days';
import { explainSpans, type SpansInput } from '../../../utils/insights/explain-spans';
import type { ChangeExplained } from '../../../utils/model/change';
import { DAY_STATE } from '../../../utils/model/series';
import { randomFrom } from '../../pages/random-from';
import { type Entry, seriesOf } from './series-of';

/** A Friday; the fourteen days before end on Thursday the 10th. */
const LAST = '2026-09-10';

type Columns = { pay_amt: Entry[]; uv: Entry[]; pay_buyers: Entry[] };

const columns = ({ pay_amt, uv, pay_buyers }: Columns, last = LAST): SpansInput['series'] => ({
  pay_amt: seriesOf('pay_amt', last, pay_amt),
  uv: seriesOf('uv', last, uv),
  pay_buyers: seriesOf('pay_buyers', last, pay_buyers),
});

const ask = (series: SpansInput['series'], rest: Partial<SpansInput> = {}) =>
  explainSpans({
    span: { from: LAST, to: LAST },
    base: { from: '2026-09-09', to: '2026-09-09' },
    pairs: false,
    series,
    metrics: SHOP_SALES,
    excluded: new Map(),
    ...rest,
  });

const explained = (answer: ReturnType<typeof ask>): ChangeExplained => {
  if ('why' in answer) throw new Error(`refused: ${answer.why}`);
  return answer.answer;
};

const cents = (amount: number) => Math.round(amount * 100);

describe('two days', () => {
  it('TV-A of the domain notes, to the cent', () => {
    const series = columns({
      pay_amt: [30_000, 27_720],
      uv: [10_000, 9_000],
      pay_buyers: [250, 252],
    });
    expect(explained(ask(series)).why).toMatchObject({
      change: -2_280,
      visitors: -3_039.12,
      conversion: 3_268.96,
      spend: -2_509.84,
    });
  });

  it.each<[string, Columns, object]>([
    [
      'a day that was not read',
      { pay_amt: [null, 10], uv: [null, 9], pay_buyers: [null, 1] },
      { why: 'unread', days: ['2026-09-09'], pairs: false },
    ],
    [
      'a figure that is missing on a day that was read',
      { pay_amt: [10, 10], uv: [9, null], pay_buyers: [1, 1] },
      { why: 'missing', missing: ['uv'], days: [LAST] },
    ],
    [
      'a figure that its own page contradicts',
      { pay_amt: [10, 10], uv: [9, [9, DAY_STATE.suspect]], pay_buyers: [1, 1] },
      { why: 'suspect', missing: ['uv'], days: [LAST] },
    ],
    [
      'money that nobody paid',
      { pay_amt: [10, 10], uv: [9, 9], pay_buyers: [1, 0] },
      { why: 'impossible', missing: ['pay_buyers'] },
    ],
    [
      'neither day read',
      { pay_amt: [null, null], uv: [null, null], pay_buyers: [null, null] },
      { why: 'never-read' },
    ],
  ])('names %s', (_, given, refusal) => {
    expect(ask(columns(given))).toEqual(refusal);
  });

  it('names an item’s own visitors', () => {
    const series = {
      pay_amt: seriesOf('pay_amt', LAST, [5, 5]),
      item_uv: seriesOf('item_uv', LAST, [4, 0]),
      pay_buyers: seriesOf('pay_buyers', LAST, [1, 1]),
    };
    expect(ask(series, { metrics: ITEM_SALES })).toEqual({
      why: 'impossible',
      missing: ['item_uv'],
    });
  });
});

describe('stretches of days', () => {
  const week = (pay: number, uv: number, buyers: number, days = 7) => ({
    pay_amt: Array<Entry>(days).fill(pay),
    uv: Array<Entry>(days).fill(uv),
    pay_buyers: Array<Entry>(days).fill(buyers),
  });
  const both = (one: ReturnType<typeof week>, other: ReturnType<typeof week>) =>
    columns({
      pay_amt: [...one.pay_amt, ...other.pay_amt],
      uv: [...one.uv, ...other.uv],
      pay_buyers: [...one.pay_buyers, ...other.pay_buyers],
    });
  const spans = {
    span: { from: '2026-09-04', to: LAST },
    base: { from: '2026-08-28', to: '2026-09-03' },
  };

  it('of equal length sum their money and keep people a mean of the days', () => {
    // seven times TV-A: every part is seven times as large
    const answer = explained(ask(both(week(30_000, 10_000, 250), week(27_720, 9_000, 252)), spans));
    expect(answer.before).toEqual({
      span: spans.base,
      days: 7,
      payAmt: 210_000,
      uv: 10_000,
      payBuyers: 250,
    });
    expect(answer.after).toMatchObject({ payAmt: 194_040, uv: 9_000, payBuyers: 252 });
    expect(answer.perDay).toBe(false);
    // 7 × −3,039.1223 = −21,273.8561 · 7 × 3,268.9640 = 22,882.7480 · 7 × −2,509.8417 = −17,568.8919
    expect(answer.why).toMatchObject({
      change: -15_960,
      visitors: -21_273.86,
      conversion: 22_882.75,
      spend: -17_568.89,
    });
  });

  it('of different length are compared by their mean day', () => {
    const answer = explained(
      ask(both(week(30_000, 10_000, 250, 3), week(27_720, 9_000, 252, 4)), {
        span: { from: '2026-09-07', to: LAST },
        base: { from: '2026-09-04', to: '2026-09-06' },
      }),
    );
    expect(answer.perDay).toBe(true);
    expect(answer.why).toMatchObject({
      before: 30_000,
      after: 27_720,
      visitors: -3_039.12,
      conversion: 3_268.96,
      spend: -2_509.84,
    });
  });

  const gap = week(30_000, 10_000, 250);
  gap.pay_amt[2] = null;
  gap.uv[2] = null;
  gap.pay_buyers[2] = null;

  it('with an unread day say which, and that the rest could be compared', () => {
    expect(ask(both(gap, week(27_720, 9_000, 252)), spans)).toEqual({
      why: 'unread',
      days: ['2026-08-30'],
      pairs: true,
    });
  });

  it('leave the day out of both sides when asked to', () => {
    const answer = explained(ask(both(gap, week(27_720, 9_000, 252)), { ...spans, pairs: true }));
    expect(answer.leftOut).toEqual(['2026-08-30', '2026-09-06']);
    expect(answer.before).toMatchObject({ days: 6, payAmt: 180_000 });
    expect(answer.after).toMatchObject({ days: 6, payAmt: 166_320 });
  });
});

describe('cautions', () => {
  const series = (
    days: number,
    state: (typeof DAY_STATE)['settled' | 'provisional'] = DAY_STATE.settled,
  ) =>
    columns(
      {
        pay_amt: [...Array<Entry>(days - 1).fill(1_000), [1_000, state]],
        uv: Array<Entry>(days).fill(100),
        pay_buyers: Array<Entry>(days).fill(10),
      },
      '2026-11-20',
    );
  const friday = { from: '2026-11-20', to: '2026-11-20' };

  it('flags a promotion day that is held against an ordinary one', () => {
    const base = { from: '2026-11-13', to: '2026-11-13' };
    const excluded = excludedDays('2026-11-01', '2026-11-20');
    const { cautions } = explained(ask(series(20), { span: friday, base, excluded }));
    expect(cautions).toEqual([
      { kind: 'promotion', side: 'base', event: '双11', days: ['2026-11-13'] },
      { kind: 'promotion-differs' },
    ]);
  });

  it('does not call two days of one promotion different', () => {
    const excluded = excludedDays('2026-11-01', '2026-11-20');
    const day = (one: string) => ({ from: one, to: one });
    const { cautions } = explained(
      ask(series(20), { span: day('2026-11-10'), base: day('2026-11-09'), excluded }),
    );
    expect(cautions.map(({ kind }) => kind)).toEqual(['promotion', 'promotion']);
  });

  it('names bulk-order days and figures that are not final', () => {
    const excluded = new Map([['2026-11-19', { why: 'bulk-order' as const }]]);
    const base = { from: '2026-11-19', to: '2026-11-19' };
    expect(
      explained(ask(series(20, DAY_STATE.provisional), { span: friday, base, excluded })).cautions,
    ).toEqual([
      { kind: 'bulk-order', days: ['2026-11-19'] },
      { kind: 'provisional', days: ['2026-11-20'] },
    ]);
  });
});

it('sums to the cent and turns every sign with the days, for 10,000 random pairs with zeros and negatives', () => {
  const random = randomFrom(20_261_122);
  const pick = (most: number) => (random(100) < 10 ? 0 : random(most));
  const day = (): DaySales => {
    const uv = pick(30_000);
    const payBuyers = uv === 0 ? 0 : Math.min(uv, pick(900));
    const sign = random(100) < 10 ? -1 : 1;
    return { uv, payBuyers, payAmt: payBuyers === 0 ? 0 : (sign * pick(9_000_000)) / 100 };
  };
  for (let i = 0; i < 10_000; i += 1) {
    const length = 1 + random(3);
    const days = Array.from({ length: 2 * length }, day);
    const series = (all: DaySales[]) =>
      columns({
        pay_amt: all.map(({ payAmt }) => payAmt),
        uv: all.map(({ uv }) => uv),
        pay_buyers: all.map(({ payBuyers }) => payBuyers),
      });
    const spans = {
      1: { span: { from: LAST, to: LAST }, base: { from: '2026-09-09', to: '2026-09-09' } },
      2: { span: { from: '2026-09-09', to: LAST }, base: { from: '2026-09-07', to: '2026-09-08' } },
      3: { span: { from: '2026-09-08', to: LAST }, base: { from: '2026-09-05', to: '2026-09-07' } },
    }[length];
    const there = explained(ask(series(days), spans)).why;
    const back = explained(
      ask(series([...days.slice(length), ...days.slice(0, length)]), spans),
    ).why;
    const total = (all: DaySales[]) => all.reduce((sum, { payAmt }) => sum + cents(payAmt), 0);
    const change = total(days.slice(length)) - total(days.slice(0, length));
    expect(cents(there.visitors) + cents(there.conversion) + cents(there.spend)).toBe(change);
    for (const part of ['visitors', 'conversion', 'spend', 'change'] as const)
      expect(there[part] + back[part]).toBe(0);
  }
}, 60_000);
