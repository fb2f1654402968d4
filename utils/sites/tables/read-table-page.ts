import { dayOf } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type {
  MetricFigure,
  MetricsPart,
  Subject,
  TablePart,
  TableRow,
  Trouble,
} from '../../model/reading';
import type { Period } from '../../model/scope';
import type { Marks } from '../meaning/collect-marks';
import { isShown } from '../meaning/is-shown';
import { readMetrics } from '../meaning/read-metrics';
import { searchPage } from '../meaning/search-page';
import { sharedAncestor } from '../meaning/shared-ancestor';
import type { Vocabulary } from '../meaning/vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { emptyTable } from './empty-table';
import { type FoundTable, findTables } from './find-tables';
import { isSamePeriod } from './is-same-period';
import { type PageHead, periodNear, readPageHead } from './page-head';
import { type RowsSpec, readRows } from './read-rows';
import { rowsInAll } from './rows-in-all';
import { settleDays } from './settle-days';
import { metricColumns } from './table-columns';

/** Tables of one kind, known by a head that names what their rows speak of. */
export interface TableSpec extends RowsSpec {
  /** one of these heads is there */
  heads: readonly string[];
}

/** A page that holds cards of figures, tables of rows, or both. */
export interface TablePage extends Pick<RowsSpec, 'definitions' | 'identities'> {
  vocabulary: Vocabulary<MetricId>;
  /** the first that fits a table reads it */
  tables: readonly TableSpec[];
  /** what the cards and the rows speak of, where it is not the shop */
  subject?: (context: ReadContext) => Subject | undefined;
  /** the page speaks of this moment where it names no day */
  live?: true;
}

const MOST_TABLES = 16;
const MOST_TROUBLE = 100;
const PEERS = /^(?:同行|竞店|竞品|竞争|行业(?:大盘|排行))/;

/**
 * Reads the tables of a page row by row and the cards outside of them by their words. Null when
 * neither is there.
 */
export function* readTablePage(context: ReadContext, page: TablePage): Steps<PageYield | null> {
  const subject = page.subject?.(context);
  const tables = (yield* findTables(context.document.body)).flatMap((table) => {
    const spec = specOf(table, page.tables);
    return spec ? [{ table, spec }] : [];
  });
  const roots = tables.map(({ table }) => table.root);
  const isOurs = (label: Element) => !roots.some((root) => root.contains(label));
  const cards = yield* readMetrics(context, { ...page, expected: [], isOurs });
  const figures = figuresOf(cards);
  const marks = yield* searchPage(context, page.vocabulary);
  const label = marks.labels.find(({ element }) => isOurs(element) && isShown(element));
  const anchor = figures.length > 0 ? label?.element : roots[0];
  const found = yield* readPageHead(context, anchor, marks);
  const { parts, trouble } = yield* readTables(context, tables, found.scope.period, marks, subject);
  if (parts.length === 0 && figures.length === 0) return null;
  const head = settleDays(page.live ? nowIfSilent(found, context) : found, parts);
  const cardPart: MetricsPart = { kind: 'metrics', ...(subject && { subject }), figures };
  return {
    ...(head.shop && { shop: head.shop }),
    scope: head.scope,
    parts: figures.length > 0 ? [cardPart, ...parts] : parts,
    region: sharedAncestor([
      ...roots,
      ...(cards?.region ? [cards.region] : []),
      ...controls(marks),
    ]),
    trouble: [
      ...head.trouble,
      ...(cards?.trouble ?? []).filter(({ field }) => field !== 'scope' && field !== 'shop'),
      ...trouble,
    ],
  };
}

function* readTables(
  context: ReadContext,
  tables: readonly { table: FoundTable; spec: TableSpec }[],
  ofPage: Period,
  marks: Marks<MetricId>,
  subject: Subject | undefined,
): Steps<{ parts: TablePart[]; trouble: Trouble[] }> {
  const parts: TablePart[] = [];
  const empty: TablePart[] = [];
  const trouble: Trouble[] = [];
  for (const { table, spec } of tables.slice(0, MOST_TABLES)) {
    if (PEERS.test(table.title)) continue;
    const { period, trouble: unclear } = periodNear(context, marks, table.root);
    const read = yield* readRows(table, spec, { period, now: context.now });
    if (!isSamePeriod(period, ofPage)) {
      markPeriod(read.rows, period);
      trouble.push(...unclear);
    }
    trouble.push(...read.trouble);
    const none = emptyTable(table);
    if (none) empty.push(none);
    else if (read.rows.length > 0) parts.push(partOf(table, spec, read.rows, subject));
  }
  return {
    parts: parts.length > 0 ? parts : empty.slice(0, 1),
    trouble: trouble.slice(0, MOST_TROUBLE),
  };
}

/** What says of when and of which device the figures are: its change is a change of the page. */
function controls({ dates, devices }: Marks<MetricId>): Node[] {
  const shown = dates.filter(({ parentElement }) => parentElement && isShown(parentElement));
  return [...shown, ...devices.map(({ element }) => element)];
}

/** A table under a date control of its own speaks of other days than the page. */
function markPeriod(rows: readonly TableRow[], period: Period): void {
  for (const figure of rows.flatMap(({ figures }) => figures))
    if (!figure.scope?.period) figure.scope = { ...figure.scope, period };
}

function figuresOf(cards: PageYield | null): MetricFigure[] {
  return (cards?.parts ?? []).flatMap((part) => (part.kind === 'metrics' ? part.figures : []));
}

function partOf(
  { title, root }: FoundTable,
  { kind }: TableSpec,
  rows: TableRow[],
  subject: Subject | undefined,
): TablePart {
  const inAll = rowsInAll(root);
  return {
    kind: 'table',
    ...(title !== '' && { title }),
    ...(subject && kind !== subject.kind && { subject }),
    rows,
    ...(inAll !== undefined && { rowsInAll: inAll }),
  };
}

/** A table is ours when one head names the subject of its rows and another one a metric. */
function specOf({ heads }: FoundTable, specs: readonly TableSpec[]): TableSpec | undefined {
  return specs.find(
    (spec) =>
      heads.some(({ text }) => spec.heads.includes(text)) &&
      (metricColumns(heads, spec.metrics).length > 0 ||
        heads.some(({ text }) => spec.texts?.includes(text))),
  );
}

/** Pages that are called 实时 need not print a date. */
function nowIfSilent(head: PageHead, { now }: ReadContext): PageHead {
  if (!head.isSilent) return head;
  return {
    ...head,
    scope: { ...head.scope, period: { kind: 'live', day: dayOf(now) } },
    trouble: head.trouble.filter(({ why }) => why !== 'scope-unknown'),
  };
}
