import type { Capture } from '../../utils/model/capture.ts';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics.ts';
import type { MetricFigure } from '../../utils/model/reading.ts';

/** The size of the scoreboard's capture. */
export const CAPTURE_FIGURES = 1368;

const FIRST_LOOK = Date.UTC(2026, 10, 20, 0, 30);

/**
 * The `n`th look at a large table, other figures each time. `changes` prints 较前一日 beside every
 * figure, as the console's tables do.
 */
export function largeCapture(n: number, changes = false): Capture {
  const figures = Array.from({ length: CAPTURE_FIGURES }, (_, i) => figureAt(i, n, changes));
  const subject = 'shop:练习店';
  const takenAt = FIRST_LOOK + n * 60_000;
  return {
    subject,
    track: `${subject}|sycm.home|day¦2026-11-19|all`,
    takenAt,
    page: 'sycm.home',
    content: n.toString(16).padStart(32, '0'),
    reader: '0.1.0',
    reading: {
      page: 'sycm.home',
      layout: '2026-04',
      url: 'https://sycm.taobao.com/portal/home.htm?dateType=day&dateRange=2026-11-19%7C2026-11-19',
      takenAt,
      shop: { name: '练习店' },
      scope: { period: { kind: 'day', day: '2026-11-19' }, device: 'all' },
      parts: [{ kind: 'metrics', figures }],
      trouble: [],
    },
  };
}

function figureAt(i: number, n: number, changes: boolean): MetricFigure {
  const metric = SHOP_METRIC_IDS[i % SHOP_METRIC_IDS.length] ?? 'pay_amt';
  const value = ((i * 7919 + n * 104_729) % 9_000_000) / 100 + 1;
  const moved = ((i * 31 + n * 17) % 4000) / 10_000;
  const raw = `${(moved * 100).toFixed(2)}%`;
  return {
    metric,
    label: SHOP_METRICS[metric].labels[0] ?? metric,
    raw: value.toFixed(2),
    figure: { kind: 'exact', value },
    found: 'layout',
    ...(changes && {
      change: { base: '较前一日', raw, figure: { kind: 'exact', value: moved }, signed: true },
    }),
  };
}
