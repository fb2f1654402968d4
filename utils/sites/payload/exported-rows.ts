import type { Reading, Subject, TableRow, Trouble } from '../../model/reading';
import { literalMember as member, literalText as text } from '../embedded/literal-member';
import type { LiteralValue } from '../embedded/parse-literal';
import type { PageYield } from '../page';
import { labelledRow, type RowPlan } from './labelled-rows';
import { listIn } from './list-in';
import { periodOfRows } from './period-of-rows';

/** The rows of one kind of export. */
export interface ExportPlan extends RowPlan {
  /** columns of which at least one must be there; the rows are of this export then */
  heads: readonly string[];
  /** the column that prints the day */
  day: string;
  subject(row: LiteralValue): Subject;
}

/** A table out of exported rows; null where they are of another export. */
export function exportedRows(data: LiteralValue, plan: ExportPlan): PageYield | null {
  const rows = listIn(data);
  const [first] = rows;
  if (first === undefined || !plan.heads.some((head) => member(first, head) !== undefined))
    return null;
  const period = periodOfRows(rows, plan.day);
  const device = isByDevice(first) ? 'all' : 'unknown';
  const shop = shopOf(rows);
  const trouble: Trouble[] =
    period.kind === 'unknown' ? [{ field: 'period', why: 'scope-unknown' }] : [];
  const naming = [...(plan.naming ?? []), plan.day];
  const table = rows.map(
    (row): TableRow => labelledRow(row, plan.subject(row), { ...plan, naming }),
  );
  return {
    ...(shop && { shop }),
    scope: { period, device },
    parts: [{ kind: 'table', rows: table }],
    trouble,
  };
}

/** The text of a cell, or nothing. */
export function cell(row: LiteralValue, column: string): string {
  return text(member(row, column)) ?? '';
}

/** Columns that name a device stand beside those of all devices. */
function isByDevice(row: LiteralValue): boolean {
  return member(row, '无线端访客数') !== undefined && member(row, '访客数') !== undefined;
}

function shopOf(rows: readonly LiteralValue[]): Reading['shop'] {
  const names = new Set(rows.map((row) => cell(row, '店铺名称')));
  const [name] = names;
  return name && names.size === 1 ? { name: name.slice(0, 120) } : undefined;
}
