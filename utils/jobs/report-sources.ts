import type { DaySpan } from '../model/day';
import type { ReportSource } from '../model/report';
import type { RowSeries } from '../model/series-subject';
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

export interface RowSourcesInput {
  shopName: string;
  rows: readonly RowSeries[];
  spans: readonly DaySpan[];
}

/** The same for the rows of a sheet: items, plans, words. */
export async function rowSourcesOf(
  db: Database,
  { shopName, rows, spans }: RowSourcesInput,
): Promise<ReportSource[]> {
  const all = await Promise.all(
    rows.map(async ({ subject, scope, series }) => {
      const ledgers = await Promise.all(
        spans.map(({ from, to }) => ledgersBetween(db, subject.subject, scope, from, to)),
      );
      return figureSources(shopName, ledgers.flat(), series).map((source) => ({
        ...source,
        name: subject.name,
      }));
    }),
  );
  return all.flat();
}
