import type { Instant } from '../../utils/model/day';
import type {
  FiguresPanel,
  HomePanel,
  MetricRow,
  StaleFigures,
} from '../../utils/model/panel-view';
import type { Origin } from '../ui/origin-figure';
import { scopeText } from '../ui/scope-text';

/** What all figures of one look share. */
export interface ReadFacts {
  scope: string;
  readAt: Instant;
  layout?: string;
  /** figures that are gone from the page, and when they were read last */
  stale?: StaleFigures;
}

export function readFacts({ scope, takenAt, layout, stale }: HomePanel | FiguresPanel): ReadFacts {
  return { scope: scopeText(scope), readAt: takenAt, layout, stale };
}

/** Where one metric's figure came from. */
export function originOf(
  row: Pick<MetricRow, 'metric' | 'label' | 'raw'>,
  { scope, readAt, layout }: ReadFacts,
): Origin {
  return { metric: row.metric, label: row.label, raw: row.raw, scope, readAt, layout };
}
