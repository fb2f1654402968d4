import { addDays, type Day, startOfDay } from '../../utils/model/day.ts';
import { IMPORT_BATCH } from '../../utils/model/import.ts';
import { SHOP_METRIC_IDS, SHOP_METRICS } from '../../utils/model/metrics/shop-metrics.ts';
import type { Reading } from '../../utils/model/reading.ts';

const DAYS = 400;

/** A shop's days up to `last`, in batches as an import sends them: 32 figures a day. */
export function surfaceReadings(last: Day): Reading[][] {
  const all = Array.from(
    { length: DAYS },
    (_, n): Reading => readingOf(addDays(last, -n), n, last),
  );
  return Array.from({ length: Math.ceil(DAYS / IMPORT_BATCH) }, (_, n) =>
    all.slice(n * IMPORT_BATCH, (n + 1) * IMPORT_BATCH),
  );
}

function readingOf(day: Day, n: number, last: Day): Reading {
  return {
    page: 'sycm.adm',
    layout: 'export',
    url: 'https://sycm.taobao.com/adm/v3/my_space',
    takenAt: startOfDay(last),
    shop: { name: '练习店' },
    scope: { period: { kind: 'day', day }, device: 'all' },
    parts: [
      {
        kind: 'metrics',
        figures: SHOP_METRIC_IDS.map((metric, i) => {
          const value = ((i * 7919 + n * 104_729) % 9_000_000) / 100 + 1;
          return {
            metric,
            label: SHOP_METRICS[metric].labels[0] ?? metric,
            raw: value.toFixed(2),
            figure: { kind: 'exact', value },
            found: 'layout',
          };
        }),
      },
    ],
    trouble: [],
  };
}
