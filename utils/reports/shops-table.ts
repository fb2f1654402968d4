import { aggregate } from '../insights/aggregate';
import { sum } from '../insights/statistics';
import type { DaySpan } from '../model/day';
import { type MetricId, metricDefinition } from '../model/metric';
import type { ReportCell, ReportTable, ReportWord } from '../model/report';
import { formatOf, type SeriesByMetric, spanCell } from './day-cells';

/** One shop of a report over several. */
export interface ReportShop {
  name: string;
  /** what stands before its name, `京东·`; shops of one platform count alike */
  platform: string;
  series: SeriesByMetric;
}

/** By what stands before a shop's name. */
const PLATFORM_NAMES: Record<string, string> = {
  京东·: 'jd',
  拼多多·: 'pdd',
  抖音·: 'douyin',
  Amazon·: 'amazon',
  '1688·': 'alibaba',
};

/** What shops are set beside each other by. */
const COMPARED: readonly MetricId[] = [
  'pay_amt',
  'net_pay_amt',
  'uv',
  'pay_buyers',
  'cvr',
  'aov',
  'pay_items',
  'cart_users',
  'refund_done_amt',
];

/**
 * Several shops side by side. A total stands only under sums of shops of one platform that were
 * read on the same number of days, for each platform by itself where there are several: people are counted anew by each shop, and platforms count
 * refunds and freight differently (domain notes §11). Every missing total says why.
 */
export function shopsTable(shops: readonly ReportShop[], span: DaySpan): ReportTable {
  const groups = platformGroups(shops);
  const isOnePlatform = groups.length === 1;
  // Beside shops of others, those of one platform still have a sum of their own.
  const alike = isOnePlatform ? [] : groups.filter((group) => group.length > 1);
  const rows = COMPARED.flatMap((metric): ReportCell[][] => {
    const cells = shops.map(({ series }) => spanCell(metric, series, span).cell);
    if (cells.every(({ kind }) => kind === 'gap')) return [];
    const format = formatOf(metric);
    return [
      [
        { kind: 'metric', metric },
        ...cells.map((cell) => (cell.kind === 'figure' ? { ...cell, format } : cell)),
        ...alike.map((group) => totalCell(metric, group, span, true)),
        totalCell(metric, shops, span, isOnePlatform),
      ],
    ];
  });
  const notes: ReportWord[] = [
    { key: 'note.people' },
    ...(isOnePlatform ? [] : countingNotes(shops)),
  ];
  return {
    title: { key: 'table.shops' },
    shopName: '',
    columns: [
      { head: { key: 'column.metric' }, format: 'text' },
      ...shops.map(({ name }) => ({
        head: { key: 'column.shop', values: [name] },
        format: 'decimal' as const,
      })),
      ...alike.map((group) => ({
        head: { key: `column.totalOf.${platformName(group[0])}` },
        format: 'decimal' as const,
      })),
      { head: { key: 'column.total' }, format: 'decimal' },
    ],
    rows,
    notes,
  };
}

/** What each platform counts, in words: the differences are why nothing is added up (§11). */
function countingNotes(shops: readonly ReportShop[]): ReportWord[] {
  const platforms = [...new Set(shops.map(platformName))];
  return [
    { key: 'note.platforms' },
    ...platforms.map((platform) => ({ key: `note.counting.${platform}` })),
    { key: 'note.freight' },
  ];
}

/** The shops of each platform, in the order in which platforms come. */
function platformGroups(shops: readonly ReportShop[]): ReportShop[][] {
  const platforms = [...new Set(shops.map(({ platform }) => platform))];
  return platforms.map((platform) => shops.filter((shop) => shop.platform === platform));
}

function platformName(shop: ReportShop | undefined): string {
  return PLATFORM_NAMES[shop?.platform ?? ''] ?? 'taobao';
}

function totalCell(
  metric: MetricId,
  shops: readonly ReportShop[],
  span: DaySpan,
  isOnePlatform: boolean,
): ReportCell {
  const { aggregation } = metricDefinition(metric);
  if (aggregation === 'distinct') return why('people');
  if (aggregation !== 'sum') return why('ratio');
  if (!isOnePlatform) return why('platforms');
  const figures = shops.map(({ series }) => aggregate(metric, series, span));
  const values = figures.flatMap(({ value }) => (value === null ? [] : [value]));
  const days = new Set(figures.map((one) => (one.value === null ? 0 : one.daysRead)));
  if (values.length < shops.length || days.size > 1) return why('days');
  return { kind: 'figure', value: sum(values), format: formatOf(metric) };
}

function why(reason: string): ReportCell {
  return { kind: 'word', word: { key: `noTotal.${reason}` } };
}
