import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../utils/model/figure';
import type { MetricId } from '../../../utils/model/metric';
import type { MetricFigure } from '../../../utils/model/reading';
import { tidyRow } from '../../../utils/sites/ads/tidy-row';

const DAY = { kind: 'day', day: '2026-09-16' } as const;
const at = (time: string) => Date.parse(`2026-09-17T${time}:00+08:00`);
const exact = (value: number): Figure => ({ kind: 'exact', value });
const figure = (metric: MetricId, of: Figure, raw = ''): MetricFigure => ({
  metric,
  label: metric,
  raw,
  figure: of,
  found: 'meaning',
});
const unverified = (figures: readonly MetricFigure[]) =>
  figures.filter((one) => one.unverified === 'not-ready').map(({ metric }) => metric);

describe('counts of people that are not ready', () => {
  const row = (ofPeople: number, buyers: number) => ({
    figures: [
      figure('clk', exact(200)),
      figure('ad_led_pv', exact(402)),
      figure('ad_led_uv', exact(ofPeople)),
      figure('ad_buyers', exact(buyers)),
      figure('ad_ord', exact(0)),
    ],
  });
  it.each([
    ['visits without a visitor, whatever the hour', row(0, 0), '23:00', ['ad_led_uv', 'ad_buyers']],
    ['no buyer before ten', row(30, 0), '09:59', ['ad_buyers']],
    ['no buyer after ten is a real zero', row(30, 0), '10:00', []],
    ['nothing is zero', row(30, 2), '08:00', []],
  ] as const)('%s', (_, before, time, expected) => {
    expect(unverified(tidyRow(before, DAY, at(time)).figures)).toEqual(expected);
  });

  it('a row without clicks and visits has real zeros', () => {
    const figures = [figure('clk', exact(0)), figure('ad_buyers', exact(0))];
    expect(unverified(tidyRow({ figures }, DAY, at('08:00')).figures)).toEqual([]);
  });
});

describe('settings', () => {
  const unreadable: Figure = { kind: 'missing', why: 'unreadable' };
  it('a word is a text and no figure', () => {
    expect(
      tidyRow({ figures: [figure('day_limit', unreadable, '不限')] }, DAY, at('12:00')),
    ).toEqual({
      figures: [],
      texts: [{ label: 'day_limit', text: '不限' }],
    });
  });

  it('digits that were not understood stay an unreadable figure', () => {
    const figures = [figure('day_limit', unreadable, '每日 100')];
    expect(tidyRow({ figures }, DAY, at('12:00'))).toEqual({ figures });
  });

  it.each([
    ['目标投产比：3.95', 'target_roi', 3.95],
    ['控投产比投放 目标投产比 12', 'target_roi', 12],
    ['平均点击成本0.85元', 'target_cpc', 0.85],
  ])('%s is an aim', (text, metric, value) => {
    const { figures } = tidyRow(
      { figures: [], texts: [{ label: '出价方式', text }] },
      DAY,
      at('12:00'),
    );
    expect(figures).toMatchObject([{ metric, figure: { kind: 'exact', value } }]);
  });
});
