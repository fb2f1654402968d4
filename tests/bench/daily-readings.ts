import { addDays, type Day, startOfDay } from '../../utils/model/day';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics';
import type { MetricFigure, Reading } from '../../utils/model/reading';

const FIRST_DAY: Day = '2024-01-01';

/** One reading a day and shop, as an exported report of the shop's days is read: 32 figures each. */
export function dailyReadings(shops: number, days: number): Reading[] {
  const takenAt = startOfDay(addDays(FIRST_DAY, days + 30));
  return Array.from({ length: shops * days }, (_, n) => {
    const day = addDays(FIRST_DAY, n % days);
    return {
      page: 'sycm.adm',
      layout: 'export',
      url: 'https://sycm.taobao.com/adm/v3/my_space',
      takenAt,
      shop: { name: `练习店${Math.floor(n / days)}` },
      scope: { period: { kind: 'day', day }, device: 'all' },
      parts: [{ kind: 'metrics', figures: figuresOf(n) }],
      trouble: [],
    };
  });
}

function figuresOf(n: number): MetricFigure[] {
  return SHOP_METRIC_IDS.map((metric, i) => {
    const value = ((i * 7919 + n * 104_729) % 9_000_000) / 100 + 1;
    return {
      metric,
      label: SHOP_METRICS[metric].labels[0] ?? metric,
      raw: value.toFixed(2),
      figure: { kind: 'exact', value },
      found: 'layout',
    };
  });
}
