import { metricRow, wholeDayOf } from '../insights/metric-row';
import { addDays } from '../model/day';
import type { MetricRow } from '../model/panel-view';
import type { MetricFigure, Reading } from '../model/reading';
import { seriesScope } from '../model/scope';
import type { Database } from '../store/database';
import { promoChanges } from '../store/promo-changes';
import { loadAllSeries } from './load-series';
import { shopOfReading } from './member-shop';
import { shopSubject } from './subjects';

/** Thirty days of line, five weeks of bases, and room. */
export const HISTORY_DAYS = 70;

/** More are no summary; the page itself and the trends have all. */
const MOST_MOVED = 12;

/**
 * The shop's own figures of a whole day beside the same weekday before, in the page's order, those
 * that can be compared. None for rows and items, whose figures stand in tables, and for other spans.
 */
export async function shopMoved(db: Database, reading: Reading): Promise<MetricRow[]> {
  const { shop, scope } = reading;
  const day = wholeDayOf(reading);
  const figures = shopFigures(reading);
  if (!shop || !day || figures.length === 0) return [];
  const subject = (await shopOfReading(db, reading)) ?? shopSubject(shop);
  const [series, changes] = await Promise.all([
    loadAllSeries(db, subject, seriesScope(scope), addDays(day, -HISTORY_DAYS), day),
    promoChanges(db),
  ]);
  return figures
    .map((figure) => metricRow(figure, reading, series, changes))
    .filter(({ lastWeek, fourWeeks }) =>
      [lastWeek, fourWeeks].some(({ kind }) => kind === 'compared'),
    )
    .slice(0, MOST_MOVED);
}

/** Each metric once: a page may print one in two places. */
function shopFigures({ parts }: Reading): MetricFigure[] {
  const all = parts.flatMap((part) =>
    part.kind === 'metrics' && !part.subject ? part.figures : [],
  );
  return all.filter(({ metric }, i) => all.findIndex((other) => other.metric === metric) === i);
}
