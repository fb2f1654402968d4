import type { MetricId } from '../../model/metric';
import type { RowKind, TablePart, Trouble } from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { Steps } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { readRows } from '../tables/read-rows';
import { boardSubject } from './board-subject';
import { subjectColumn } from './subject-column';

/** How tables without ranks are understood. */
export interface RowTablesSpec {
  definitions: Definitions;
  metrics: ReadonlyMap<string, MetricId>;
  kind: RowKind;
  /** named so instead of by the heading above the table */
  title?: string;
}

/** Reads the tables whose rows speak of subjects of one kind. */
export function* readRowTables(
  tables: readonly FoundTable[],
  { definitions, metrics, kind, title }: RowTablesSpec,
): Steps<{ parts: TablePart[]; trouble: Trouble[] }> {
  const parts: TablePart[] = [];
  const trouble: Trouble[] = [];
  for (const table of tables) {
    const column = subjectColumn(table.heads);
    if (column?.kind !== kind) continue;
    const read = yield* readRows(table, {
      kind,
      metrics,
      definitions,
      identities: [],
      subject: (cells) => boardSubject(cells.cell(column.label), kind)?.subject ?? null,
    });
    const name = title ?? table.title;
    if (read.rows.some(({ figures }) => figures.length > 0))
      parts.push({ kind: 'table', ...(name && { title: name }), rows: read.rows });
    trouble.push(...read.trouble);
  }
  return { parts, trouble };
}
