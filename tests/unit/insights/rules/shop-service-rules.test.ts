import { describe, expect, it } from 'vitest';
import { a15 } from '../../../../utils/insights/rules/a15';
import { a16 } from '../../../../utils/insights/rules/a16';
import { a22 } from '../../../../utils/insights/rules/a22';
import { a27 } from '../../../../utils/insights/rules/a27';
import { a29 } from '../../../../utils/insights/rules/a29';
import type { RuleContext } from '../../../../utils/insights/rules/rule-context';
import { DAY_LENGTH, HOUR, startOfDay } from '../../../../utils/model/day';
import type { MetricId } from '../../../../utils/model/metric';
import type { OrderRow, Part, Reading } from '../../../../utils/model/reading';
import { DAY_STATE } from '../../../../utils/model/series';
import { type Entry, seriesOf } from '../series-of';
import { contextOf, DAY, type Known, seriesOfKnown } from './context-of';
import { figures, lookAt, readingsOf, saidBy, shownBy } from './said-by';

const NOW = startOfDay('2026-07-16') + 9 * HOUR;
const { maturing } = DAY_STATE;

const given = (known: Known, more: Partial<RuleContext> = {}) =>
  contextOf({ series: seriesOfKnown(known), ...more });

const eight = (value: Entry) => Array<Entry>(8).fill(value);

describe('A15 refunds surge', () => {
  it.each<[string, Known, string]>([
    // σ = √20 = 4.47: +16 is 3.58 of them
    ['36 where 20 are usual', { refund_done_cnt: [36, eight(20)] }, 'urgent'],
    // +15 is 3.35: not beyond 3.5, not well within either
    ['35 where 20 are usual', { refund_done_cnt: [35, eight(20)] }, 'nothing'],
    // σ = 50: +40 % is eight of them, and not half as many again
    ['+37 % of many', { refund_done_cnt: [1_370, eight(1_000)] }, 'cleared'],
    ['nine where none is usual', { refund_done_cnt: [9, eight(0)] }, 'nothing'],
    ['ten where none is usual', { refund_done_cnt: [10, eight(0)] }, 'urgent'],
    ['fewer', { refund_done_cnt: [2, eight(20)] }, 'cleared'],
    ['three weeks', { refund_done_cnt: [90, [1, 1, 1]] }, 'too-little-data'],
    ['not read', {}, 'not-read'],
  ])('%s → %s', (_, known, expected) => {
    expect(saidBy(a15, given(known))).toBe(expected);
  });

  /** A shop whose buyers spend ¥100 each. */
  const money = (today: Entry, usual: Entry): Known => ({
    refund_done_amt: [today, eight(usual)],
    pay_amt: [10_000, eight(10_000)],
    pay_buyers: [100, eight(100)],
  });

  it.each<[string, Known, string]>([
    // ¥3,600 are 36 orders where 20 are usual
    ['the money of 36 orders', money(3_600, 2_000), 'urgent'],
    ['of 35', money(3_500, 2_000), 'nothing'],
    // four orders more, however dear one of them is
    ['of nine where five are usual', money(900, 500), 'cleared'],
    ['nobody knows what an order is', { refund_done_amt: [9_000, eight(100)] }, 'too-little-data'],
  ])('by money: %s → %s', (_, known, expected) => {
    expect(saidBy(a15, given(known))).toBe(expected);
  });

  it('says how much more was refunded', () => {
    expect(a15.judge(given(money(5_000, 2_000))).alerts[0]?.money).toBe(3_000);
  });

  /** Refund rates by day of payment: 90 days, of which the newest are given, at 200 orders a day. */
  const cohorts = (newest: readonly Entry[], usual = 0.1): RuleContext => {
    const days = 96;
    const rates = [...Array<Entry>(days - newest.length).fill(usual), ...newest];
    return contextOf({
      series: {
        refund_ord_rate: seriesOf('refund_ord_rate', DAY, rates),
        pay_suborders: seriesOf('pay_suborders', DAY, Array<Entry>(days).fill(200)),
      },
    });
  };
  const young = (rate: number) => Array<Entry>(8).fill([rate, maturing]);
  const week = (rate: number) => Array<Entry>(7).fill(rate);

  it.each<[string, RuleContext, string]>([
    // T−8 … T−14 at 15 % of 1,400 orders against 10 % of 12,000
    ['five points more', cohorts([...week(0.15), ...young(0.02)]), 'urgent'],
    ['four and a half', cohorts([...week(0.145), ...young(0.02)]), 'nothing'],
    ['three', cohorts([...week(0.13), ...young(0.02)]), 'cleared'],
    // days of payment that still rise say nothing, high or low
    ['only young days are high', cohorts([...week(0.1), ...young(0.9)]), 'cleared'],
    [
      'the week itself is not mature: the one before counts',
      cohorts([...week(0.1), ...Array<Entry>(7).fill([0.9, maturing]), ...young(0.9)]),
      'cleared',
    ],
  ])('by day of payment: %s → %s', (_, context, expected) => {
    expect(saidBy(a15, context)).toBe(expected);
  });
});

describe('A16 disputes', () => {
  const service = (
    own: Partial<Record<MetricId, number>>,
    peers: Partial<Record<MetricId, number>>,
  ) =>
    lookAt('sycm.service', NOW - HOUR, [
      { kind: 'metrics', figures: figures(own) },
      {
        kind: 'metrics',
        subject: { kind: 'shop', name: '同行', of: 'peers' },
        figures: figures(peers),
      },
    ]);
  const row = (more: Partial<OrderRow>): OrderRow => ({
    kind: 'refund',
    id: Math.random().toString(36),
    status: '退款中',
    amount: { raw: '¥80', figure: { kind: 'exact', value: 80 } },
    items: [],
    createdAt: NOW - 3 * HOUR,
    ...more,
  });
  const refunds = (...rows: OrderRow[]) =>
    lookAt('qn.refunds', NOW - HOUR, [{ kind: 'orders', rows }]);

  it.each<[string, Reading[], string]>([
    ['above the peers', [service({ dispute_rate: 0.0012 }, { dispute_rate: 0.001 })], 'urgent'],
    ['as the peers', [service({ dispute_rate: 0.001 }, { dispute_rate: 0.001 })], 'cleared'],
    ['peers are not printed', [service({ dispute_rate: 0.9 }, {})], 'cleared'],
    [
      'quality above the peers',
      [service({ quality_refund_rate: 0.02 }, { quality_refund_rate: 0.01 })],
      'urgent',
    ],
    ['a new dispute', [refunds(row({ kind: 'dispute' }))], 'urgent'],
    ['platform has stepped in', [refunds(row({ intervened: true }))], 'urgent'],
    ['an ordinary refund', [refunds(row({}))], 'cleared'],
    [
      'an old dispute',
      [refunds(row({ kind: 'dispute', createdAt: NOW - 3 * DAY_LENGTH }))],
      'cleared',
    ],
    [
      'a dispute without its day',
      [refunds(row({ kind: 'dispute', createdAt: undefined }))],
      'cleared',
    ],
    ['neither page opened', [], 'not-read'],
  ])('%s → %s', (_, readings, expected) => {
    expect(saidBy(a16, contextOf(readingsOf(...readings)))).toBe(expected);
  });

  it('says what is at stake and until when', () => {
    const at = NOW + 5 * HOUR;
    const due = row({ kind: 'dispute', deadline: { label: '剩余', raw: '5 小时', at } });
    const [alert] = a16.judge(contextOf(readingsOf(refunds(due, row({ kind: 'dispute' }))))).alerts;
    expect(alert).toMatchObject({ money: 160, deadline: at, link: { page: 'qn.refunds' } });
  });
});

describe('A22 more orders stay unpaid', () => {
  /** 28 days at one unpaid share of 100 orders a day, then seven at another. */
  const unpaid = (before: number, now: number, orders = 100) => {
    const of = (share: number, days: number) => Array<Entry>(days).fill(orders * (1 - share));
    return contextOf({
      series: {
        order_buyers: seriesOf('order_buyers', DAY, Array<Entry>(35).fill(orders)),
        pay_buyers: seriesOf('pay_buyers', DAY, [...of(before, 28), ...of(now, 7)]),
      },
    });
  };

  it.each<[string, RuleContext, string]>([
    ['twelve points more', unpaid(0.2, 0.32), 'info'],
    ['nine points more', unpaid(0.2, 0.29), 'nothing'],
    ['seven points more', unpaid(0.2, 0.27), 'cleared'],
    ['too few unpaid to be expected', unpaid(0.2, 0.6, 20), 'too-little-data'],
    ['orders not read', contextOf(), 'not-read'],
  ])('%s → %s', (_, context, expected) => {
    expect(saidBy(a22, context)).toBe(expected);
  });
});

describe('A27 scores', () => {
  const scores = (
    page: 'qn.voc' | 'sycm.service',
    own: Partial<Record<MetricId, number>>,
    more: Part[] = [],
  ) => lookAt(page, NOW - HOUR, [{ kind: 'metrics', figures: figures(own) }, ...more]);
  const peers = (values: Partial<Record<MetricId, number>>): Part => ({
    kind: 'metrics',
    subject: { kind: 'shop', name: '同行', of: 'peers' },
    figures: figures(values),
  });
  const run = (readings: Reading[], series: RuleContext['series'] = {}) =>
    saidBy(a27, contextOf({ ...readingsOf(...readings), series }));
  /** A score of eight days back, and nothing since. */
  const eightDaysAgo = (metric: MetricId, value: number) => ({
    [metric]: seriesOf(metric, DAY, [value, null, null, null, null, null, null, null]),
  });

  it.each<[string, Reading[], RuleContext['series'], string]>([
    ['a low score', [scores('qn.voc', { voc_score: 4.49 })], {}, 'warn'],
    ['the least score', [scores('qn.voc', { voc_score: 4.5 })], {}, 'cleared'],
    ['DSR has no least score', [scores('sycm.service', { dsr_desc: 4.3 })], {}, 'cleared'],
    [
      'below the peers',
      [scores('sycm.service', { dsr_desc: 4.7 }, [peers({ dsr_desc: 4.71 })])],
      {},
      'warn',
    ],
    [
      'as the peers',
      [scores('sycm.service', { dsr_desc: 4.7 }, [peers({ dsr_desc: 4.7 })])],
      {},
      'cleared',
    ],
    [
      'fell by 0.02 in eight days',
      [scores('sycm.service', { dsr_serv: 4.78 })],
      eightDaysAgo('dsr_serv', 4.8),
      'warn',
    ],
    [
      'fell by 0.01',
      [scores('sycm.service', { dsr_serv: 4.79 })],
      eightDaysAgo('dsr_serv', 4.8),
      'cleared',
    ],
    ['not opened', [], {}, 'not-read'],
  ])('%s → %s', (_, readings, series, expected) => {
    expect(run(readings, series)).toBe(expected);
  });

  it('says nothing from a look of last week', () => {
    const old = lookAt('qn.voc', NOW - 7 * DAY_LENGTH, [
      { kind: 'metrics', figures: figures({ voc_score: 3 }) },
    ]);
    expect(run([old])).toBe('not-read');
  });

  it('shows the score, what it was and the bound', () => {
    const context = contextOf({
      ...readingsOf(scores('qn.voc', { voc_score: 4.4 })),
      series: eightDaysAgo('voc_score', 4.6),
    });
    expect(shownBy(a27, context)).toEqual({
      'score.voc_score': 4.4,
      weekAgo: 4.6,
      leastScore: 4.5,
    });
  });
});

describe('A29 slow answers', () => {
  const rateOn = (page: 'qn.voc' | 'sycm.service', rate: number) =>
    lookAt(page, NOW - HOUR, [{ kind: 'metrics', figures: figures({ voc_resp_3min_rate: rate }) }]);
  const voc = (rate: number) => rateOn('qn.voc', rate);
  const day = (seconds: Entry) => ({ resp_sec: seriesOf('resp_sec', DAY, [seconds]) });

  it.each<[string, Reading[], RuleContext['series'], string]>([
    ['under 80 % within three minutes', [voc(0.799)], {}, 'warn'],
    ['80 %', [voc(0.8)], {}, 'cleared'],
    ['more than a minute on average', [], day(61), 'warn'],
    ['a minute', [], day(60), 'cleared'],
    ['one of the two', [voc(0.9)], day(90), 'warn'],
    ['neither was read', [], {}, 'not-read'],
    ['the service page alone', [rateOn('sycm.service', 0.79)], {}, 'warn'],
    ['the score before the service page', [rateOn('sycm.service', 0.79), voc(0.9)], {}, 'cleared'],
  ])('%s → %s', (_, readings, series, expected) => {
    expect(saidBy(a29, contextOf({ ...readingsOf(...readings), series }))).toBe(expected);
  });
});
