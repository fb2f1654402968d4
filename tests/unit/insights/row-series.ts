import type { Day } from '../../../utils/model/day';
import type { MetricId } from '../../../utils/model/metric';
import type { RowKind } from '../../../utils/model/reading';
import type { RowSeries } from '../../../utils/model/series-subject';
import { type Entry, seriesOf } from './series-of';

/** A row's series that end on `last`; a source is named by its path, `一级/二级`. */
export function rowSeries(
  kind: RowKind,
  name: string,
  last: Day,
  figures: Partial<Record<MetricId, readonly Entry[]>>,
  scope = 'all//',
): RowSeries {
  const path = kind === 'source' ? name.split('/') : undefined;
  return {
    subject: {
      subject: `shop:t>${kind}:${name}`,
      shop: 'shop:t',
      kind,
      name: path?.at(-1) ?? name,
      ...(path && { path }),
      scopes: [scope],
      lastDay: last,
    },
    scope,
    series: Object.fromEntries(
      Object.entries(figures).map(([metric, entries]) => [
        metric,
        seriesOf(metric as MetricId, last, entries),
      ]),
    ),
  };
}
