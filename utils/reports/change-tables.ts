import type { ChangeAnswer, ChangeExplained, SourceRow } from '../model/change';
import type { ReportCell, ReportTable, ReportWord } from '../model/report';

/** As many sources and items as a report names. */
const MOST_SOURCES = 5;
const MOST_ITEMS = 10;

/**
 * What sales moved with, as tables of a report: the three factors, the five sources and the ten
 * items that moved most. Where it cannot be said, one table with the reason.
 */
export function changeTables(answer: ChangeAnswer, shopName: string): ReportTable[] {
  if (answer.kind === 'refused')
    return [{ ...emptyTable('table.why', shopName), notes: [{ key: `note.why.${answer.why}` }] }];
  return [
    whyTable(answer, shopName),
    ...sourceTables(answer, shopName),
    ...itemTables(answer, shopName),
  ];
}

/** The sources that a report names, each by its whole path. */
export function namedSources(answer: ChangeAnswer): ReadonlySet<string> {
  if (answer.kind === 'refused' || !answer.sources || 'none' in answer.sources) return new Set();
  return new Set(largestLeaves(answer.sources.rows).map(({ path }) => path.join('/')));
}

function whyTable({ why, perDay, leftOut }: ChangeExplained, shopName: string): ReportTable {
  const row = (key: string, value: number): ReportCell[] => [
    { kind: 'word', word: { key } },
    money(value),
  ];
  const notes: ReportWord[] = [
    { key: 'note.movedWith' },
    ...(why.flat ? [{ key: 'note.flat' }] : []),
    ...(perDay ? [{ key: 'note.perDay' }] : []),
    ...(leftOut.length > 0 ? [{ key: 'note.leftOut', values: [leftOut.join(', ')] }] : []),
  ];
  return {
    title: { key: 'table.why' },
    shopName,
    columns: [
      { head: { key: 'column.factor' }, format: 'text' },
      { head: { key: 'column.moved' }, format: 'CNY-change' },
    ],
    rows: [
      row('factor.visitors', why.visitors),
      row('factor.conversion', why.conversion),
      row('factor.spend', why.spend),
      row('factor.all', why.change),
    ],
    notes,
  };
}

function sourceTables({ sources }: ChangeExplained, shopName: string): ReportTable[] {
  if (!sources || 'none' in sources) return [];
  const rows = largestLeaves(sources.rows);
  return [
    {
      title: { key: 'table.sources' },
      shopName,
      columns: [
        { head: { key: 'column.source' }, format: 'text' },
        { head: { key: 'column.uvBefore' }, format: 'count' },
        { head: { key: 'column.uvAfter' }, format: 'count' },
        { head: { key: 'column.payBefore' }, format: 'CNY' },
        { head: { key: 'column.payAfter' }, format: 'CNY' },
        { head: { key: 'column.moved' }, format: 'CNY-change' },
      ],
      rows: rows.map(({ path, before, after, change }) => [
        { kind: 'text', text: path.join(' / ') },
        { kind: 'figure', value: before.uv },
        { kind: 'figure', value: after.uv },
        money(before.payAmt),
        money(after.payAmt),
        money(change),
      ]),
      notes: [{ key: 'note.overlap', values: [sources.overlap.toFixed(2)] }],
    },
  ];
}

function itemTables({ items }: ChangeExplained, shopName: string): ReportTable[] {
  if (!items || 'none' in items) return [];
  return [
    {
      title: { key: 'table.movedItems' },
      shopName,
      columns: [
        { head: { key: 'column.items' }, format: 'text' },
        { head: { key: 'column.payBefore' }, format: 'CNY' },
        { head: { key: 'column.payAfter' }, format: 'CNY' },
        { head: { key: 'column.moved' }, format: 'CNY-change' },
      ],
      rows: items.rows
        .slice(0, MOST_ITEMS)
        .map(({ name, before, after, change }) => [
          { kind: 'text', text: name },
          money(before),
          money(after),
          money(change),
        ]),
      notes: [],
    },
  ];
}

function largestLeaves(rows: readonly SourceRow[]): SourceRow[] {
  return leavesOf(rows)
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_SOURCES);
}

function leavesOf(rows: readonly SourceRow[]): SourceRow[] {
  return rows.flatMap((row) => (row.children.length > 0 ? leavesOf(row.children) : [row]));
}

function emptyTable(key: string, shopName: string): ReportTable {
  return { title: { key }, shopName, columns: [], rows: [], notes: [] };
}

function money(value: number): ReportCell {
  return { kind: 'figure', value };
}
