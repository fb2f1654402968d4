import type { Instant } from '../../utils/model/day';
import type { MetricRow, StaleFigures } from '../../utils/model/panel-view';
import type { Origin } from '../ui/origin-figure';

/** What all figures of one look share. */
export interface ReadFacts {
  scope: string;
  readAt: Instant;
  layout?: string;
  /** figures that are gone from the page, and when they were read last */
  stale?: StaleFigures;
}

/** Where one metric's figure came from. */
export function originOf(
  row: Pick<MetricRow, 'label' | 'raw'>,
  { scope, readAt, layout }: ReadFacts,
): Origin {
  return { label: row.label, raw: row.raw, scope, readAt, layout };
}
