import { explainChange } from '../../utils/insights/explain-change';
import { SHOP_SALES } from '../../utils/insights/explain-days';
import type { ChangeAnswer, ChangeQuestion } from '../../utils/model/change';
import { addDays, type Day } from '../../utils/model/day';
import type { MetricId } from '../../utils/model/metric';
import type { RowKind } from '../../utils/model/reading';
import { DAY_STATE, type Series } from '../../utils/model/series';
import type { RowSeries, SeriesSubject } from '../../utils/model/series-subject';
import { SAMPLE_DAY } from './sample-days';

const SHOP = 'shop:mianyu';
const BASE = addDays(SAMPLE_DAY, -7);

/** Visitors, buyers and sales of a Friday and the Friday before it. */
type Fridays = readonly [before: readonly number[] | null, after: readonly number[] | null];

const sources = [
  row('source', '经营优势', [
    [7_500, 161, 17_190],
    [7_400, 141, 14_890],
  ]),
  row('source', '经营优势/搜索', [
    [4_000, 120, 13_200],
    [3_200, 99, 11_110.4],
  ]),
  row('source', '经营优势/推荐', [
    [3_500, 41, 3_990],
    [4_200, 42, 3_779.6],
  ]),
  row('source', '付费推广', [
    [2_500, 50, 5_250],
    [2_100, 46, 4_989.6],
  ]),
  row('source', '付费推广/无界关键词推广', [
    [1_600, 36, 3_850],
    [1_500, 35, 3_790.1],
  ]),
  row('source', '付费推广/人群推广', [
    [900, 14, 1_400],
    [600, 11, 1_199.5],
  ]),
  row('source', '主动回访', [
    [1_100, 44, 5_820],
    [900, 41, 5_510],
  ]),
  row('source', '淘宝直播', [null, [160, 2, 236]]),
  row('source', '店内流转', [
    [310, 0, 0],
    [290, 1, 118],
  ]),
];

const items = [
  row('item', '棉语全棉四件套 1.8 米床', [
    [2_810, 92, 12_310],
    [2_204, 71, 9_480.5],
  ]),
  row('item', '棉语泰国天然乳胶枕', [
    [1_402, 40, 4_960],
    [1_395, 46, 5_704],
  ]),
  row('item', '棉语毛巾三条装 加厚吸水', [
    [980, 31, 1_209],
    [1_210, 44, 1_716],
  ]),
  row('item', '一个名字特别特别长的秋冬加厚法兰绒毯子双人午睡沙发盖毯四季通用', [
    [640, 11, 1_639],
    [510, 8, 1_192],
  ]),
  row('item', '棉语蚕丝被', [[300, 5, 4_495], null]),
];

/** Answered by the same code as in the background, from a shop's two Fridays. */
export function sampleChange({ span, base, subject }: ChangeQuestion): ChangeAnswer {
  const shop = shopSeries();
  if ('target' in base) return samplePlanMissed();
  if ('medianOf' in base || span.from !== SAMPLE_DAY || base.from !== BASE)
    return {
      kind: 'refused',
      why: 'unread',
      days: [addDays(SAMPLE_DAY, -12), addDays(SAMPLE_DAY, -9)],
      pairs: true,
    };
  return explainChange({
    span,
    base,
    pairs: false,
    series: shop,
    metrics: SHOP_SALES,
    excluded: new Map([[BASE, { why: 'promotion', event: '双11', weight: 'major' }]]),
    ...(subject === SHOP && { sources, items }),
  });
}

/** A month's plan that visitors miss and conversion makes up for in part. */
export function samplePlanMissed(): ChangeAnswer {
  const span = { from: '2026-11-01', to: SAMPLE_DAY };
  return {
    kind: 'explained',
    before: { span, days: 18, payAmt: 540_000, uv: 10_000, payBuyers: 250 },
    after: { span, days: 18, payAmt: 498_960, uv: 9_000, payBuyers: 252 },
    perDay: false,
    leftOut: ['2026-11-09', '2026-11-15'],
    // 18 times TV-A of the domain notes
    why: {
      method: 'lmdi',
      flat: false,
      before: 540_000,
      after: 498_960,
      change: -41_040,
      visitors: -54_704.2,
      conversion: 58_841.35,
      spend: -45_177.15,
      baseDay: span.from,
    },
    cautions: [
      { kind: 'promotion', side: 'span', event: '双11', days: ['2026-11-10', '2026-11-11'] },
    ],
  };
}

export function sampleSubjects(kind: RowKind): SeriesSubject[] {
  return (kind === 'item' ? items : sources).map(({ subject }) => subject);
}

function shopSeries(): Partial<Record<MetricId, Series>> {
  // TV-A of the domain notes
  return seriesFor(
    [
      [10_000, 250, 30_000],
      [9_000, 252, 27_720],
    ],
    'uv',
  );
}

function row(kind: RowKind, name: string, fridays: Fridays): RowSeries {
  const path = kind === 'source' ? name.split('/') : undefined;
  return {
    subject: {
      subject: `${SHOP}>${kind}:${name}`,
      shop: SHOP,
      kind,
      name: path?.at(-1) ?? name,
      ...(path && { path }),
      scopes: ['all//'],
      lastDay: SAMPLE_DAY,
    },
    scope: 'all//',
    series: seriesFor(fridays, kind === 'item' ? 'item_uv' : 'uv'),
  };
}

function seriesFor(
  [before, after]: Fridays,
  visitors: MetricId,
): Partial<Record<MetricId, Series>> {
  const names: MetricId[] = [visitors, 'pay_buyers', 'pay_amt'];
  return Object.fromEntries(
    names.map((metric, at) => [metric, series(metric, before?.[at], after?.[at])]),
  );
}

function series(metric: MetricId, before: number | undefined, after: number | undefined): Series {
  const values = new Map<Day, number | undefined>([
    [BASE, before],
    [SAMPLE_DAY, after],
  ]);
  return {
    subject: SHOP,
    scope: 'all//',
    metric,
    days: Array.from({ length: 8 }, (_, i) => {
      const day = addDays(BASE, i);
      const value = values.get(day) ?? null;
      const state = day === SAMPLE_DAY ? DAY_STATE.provisional : DAY_STATE.settled;
      return { day, value, state: value === null ? DAY_STATE.gap : state };
    }),
  };
}
