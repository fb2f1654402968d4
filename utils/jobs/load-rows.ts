import { type Day, yearOf } from '../model/day';
import type { RowKind } from '../model/reading';
import type { RowSeries } from '../model/series-subject';
import type { Database } from '../store/database';
import { subjectsOfKind } from '../store/subjects';
import { yearKey, yearsOf } from '../store/years';
import { columnsOf, seriesRead } from './load-series';

/**
 * The daily figures of a shop's items, sources, words or plans from `from` to `to`, one entry a
 * row and scope; only metrics that were read on one of the days, and only rows that hold one.
 */
export async function loadRows(
  db: Database,
  shop: string,
  kind: RowKind,
  from: Day,
  to: Day,
): Promise<RowSeries[]> {
  const subjects = await subjectsOfKind(db, shop, kind);
  const wanted = subjects
    .filter(({ lastDay }) => lastDay >= from)
    .flatMap((subject) => subject.scopes.map((scope) => ({ subject, scope })));
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i);
  const chunks = await yearsOf(
    db,
    wanted.flatMap(({ subject, scope }) =>
      years.map((year) => yearKey(subject.subject, scope, year)),
    ),
  );
  const columns = columnsOf(from, to);
  return wanted.flatMap(({ subject, scope }, i) => {
    const own = chunks.slice(i * years.length, (i + 1) * years.length);
    const series = seriesRead(
      own.filter((chunk) => chunk !== undefined),
      columns,
    );
    return Object.keys(series).length > 0 ? [{ subject, scope, series }] : [];
  });
}
