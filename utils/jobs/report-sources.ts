import type { DaySpan } from '../model/day';
import type { ReportSource } from '../model/report';
import type { SeriesByMetric } from '../reports/day-cells';
import { figureSources } from '../reports/figure-sources';
import type { Database } from '../store/database';
import { ledgersBetween } from '../store/ledger';
import { WHOLE_SHOP } from './load-series';

export interface SourcesInput {
  shop: string;
  shopName: string;
  series: SeriesByMetric;
  /** the days whose figures went into the report, in the order they are to be told */
  spans: readonly DaySpan[];
}

/** The look behind every daily figure of a shop that a report was made of. */
export async function sourcesOf(
  db: Database,
  { shop, shopName, series, spans }: SourcesInput,
): Promise<ReportSource[]> {
  const all = await Promise.all(
    spans.map(({ from, to }) => ledgersBetween(db, shop, WHOLE_SHOP, from, to)),
  );
  return all.flatMap((ledgers) => figureSources(shopName, ledgers, series));
}
