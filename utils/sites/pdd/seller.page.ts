import { missing } from '../../model/figure';
import type { MetricId } from '../../model/metric';
import type { MetricFigure, TablePart, TableRow } from '../../model/reading';
import type { LabelMark } from '../meaning/collect-marks';
import { isShown, roomFinder } from '../meaning/is-shown';
import { isWholeLabel } from '../meaning/is-whole-label';
import { searchPage } from '../meaning/search-page';
import { sharedAncestor } from '../meaning/shared-ancestor';
import { definePage, type PageYield, type ReadContext, type Steps } from '../page';
import { liveScope } from '../qianniu/live-scope';
import { type FoundTable, findTables } from '../tables/find-tables';
import { readPageHead } from '../tables/page-head';
import { rowCells } from '../tables/row-cells';
import { metricColumns } from '../tables/table-columns';
import { PDD_LABELS, PDD_TABLES, PDD_VOCABULARY } from './masked-words';

const MOST_ROWS = 500;
const ROWS_PER_STEP = 20;
const COUNTERS = /^todo_/;

/**
 * The seller's pages of 拼多多. Their digits are drawn with a font that changes on every load: the
 * text behind a drawn 3 may be a 7, so a figure is never believed, and its text is not even kept.
 * What can be said is which figures stand there.
 */
export const pddSeller = definePage({
  id: 'pdd.seller',
  layouts: [],
  readByMeaning: readMasked,
});

function* readMasked(context: ReadContext): Steps<PageYield | null> {
  const marks = yield* searchPage(context, PDD_VOCABULARY);
  const tables = yield* findTables(context.document.body);
  const hasRoom = roomFinder();
  const parts: TablePart[] = [];
  const roots: Element[] = [];
  for (const table of tables) {
    const rows = yield* maskedRows(table);
    if (rows.length === 0) continue;
    roots.push(table.root);
    parts.push({ kind: 'table', ...(table.title && { title: table.title }), rows });
  }
  const labels = marks.labels.filter(
    ({ node, element }) =>
      !roots.some((root) => root.contains(element)) &&
      isShown(element) &&
      hasRoom(element) &&
      isWholeLabel(node, element),
  );
  const figures = maskedCards(labels);
  if (figures.length === 0 && parts.length === 0) return null;
  const elements = [...roots, ...labels.map(({ element }) => element)];
  const head = yield* readPageHead(context, elements[0]);
  // What waits is counted for this moment where the page names no day.
  const isNow =
    head.scope.period.kind === 'unknown' && figures.some(({ metric }) => COUNTERS.test(metric));
  return {
    ...(head.shop && { shop: head.shop }),
    scope: isNow ? liveScope(context.now) : head.scope,
    parts: [...(figures.length > 0 ? [{ kind: 'metrics' as const, figures }] : []), ...parts],
    region: sharedAncestor(elements),
    trouble: isNow ? head.trouble.filter(({ why }) => why !== 'scope-unknown') : head.trouble,
  };
}

function maskedCards(labels: readonly LabelMark<MetricId>[]): MetricFigure[] {
  const found = new Map<MetricId, MetricFigure>();
  for (const { key, label } of labels) if (!found.has(key)) found.set(key, masked(key, label));
  return [...found.values()];
}

function* maskedRows(table: FoundTable): Steps<TableRow[]> {
  const spec = PDD_TABLES.find(({ heads }) => table.heads.some(({ text }) => heads.includes(text)));
  const columns = metricColumns(table.heads, PDD_LABELS);
  const rows: TableRow[] = [];
  if (!spec || columns.length === 0) return rows;
  for (const [at, row] of table.rows.slice(0, MOST_ROWS).entries()) {
    if (at % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    const subject = spec.subject(rowCells(table, at, row));
    if (!subject) continue;
    const ids = new Map(columns.map(({ metric, label }) => [metric, label]));
    const figures = [...ids].map(([metric, label]) => masked(metric, label));
    rows.push({ subject, figures });
  }
  return rows;
}

function masked(metric: MetricId, label: string): MetricFigure {
  return { metric, label, raw: '', figure: missing('masked'), found: 'meaning' };
}
