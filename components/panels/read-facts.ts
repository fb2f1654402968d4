import type { Instant } from '../../utils/model/day';
import type { MetricRow } from '../../utils/model/panel-view';
import type { Origin } from '../ui/origin-figure';

/** What all figures of one look share. */
export interface ReadFacts {
  scope: string;
  readAt: Instant;
  layout?: string;
}

/** Where one metric's figure came from. */
export function originOf(row: Pick<MetricRow, 'label' | 'raw'>, facts: ReadFacts): Origin {
  return { label: row.label, raw: row.raw, ...facts };
}
