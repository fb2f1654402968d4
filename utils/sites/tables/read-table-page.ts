import { dayOf } from '../../model/day';
import type { MetricId } from '../../model/metric';
import type { MetricsPart, Subject, TablePart, Trouble } from '../../model/reading';
import { readMetrics } from '../meaning/read-metrics';
import { sharedAncestor } from '../meaning/shared-ancestor';
import type { Vocabulary } from '../meaning/vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { type FoundTable, findTables } from './find-tables';
import { type PageHead, readPageHead } from './page-head';
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

interface ReadTables {
  parts: TablePart[];
  /** of every table that was read, whether it had rows or not */
  roots: Element[];
  trouble: Trouble[];
}

const MOST_TABLES = 16;
const PEERS = /^(?:同行|竞店|竞品|竞争|行业(?:大盘|排行))/;

/**
 * Reads the tables of a page row by row and the cards outside of them by their words. Null when
 * neither is there.
 */
export function* readTablePage(context: ReadContext, page: TablePage): Steps<PageYield | null> {
  const subject = page.subject?.(context);
  const { parts, roots, trouble } = yield* readTables(context.document.body, page.tables, subject);
  const cards = yield* readMetrics(context, {
    ...page,
    expected: [],
    isOurs: (label) => !roots.some((root) => root.contains(label)),
  });
  if (parts.length === 0 && !cards) return null;
  const head = yield* readPageHead(context, cards?.region ?? roots[0]);
  const scoped = settleDays(page.live ? nowIfSilent(head, context) : head, parts, context.now);
  const figures = (cards?.parts ?? []).flatMap((part) =>
    part.kind === 'metrics' ? part.figures : [],
  );
  const metrics: MetricsPart[] =
    figures.length > 0 ? [{ kind: 'metrics', ...(subject && { subject }), figures }] : [];
  return {
    ...(head.shop && { shop: head.shop }),
    scope: scoped.scope,
    parts: [...metrics, ...scoped.parts],
    region: sharedAncestor([...roots, ...(cards?.region ? [cards.region] : [])]),
    trouble: [
      ...scoped.trouble,
      ...(cards?.trouble ?? []).filter(({ field }) => field !== 'scope' && field !== 'shop'),
      ...trouble,
    ],
  };
}

function* readTables(
  body: Element,
  specs: readonly TableSpec[],
  subject: Subject | undefined,
): Steps<ReadTables> {
  const read: ReadTables = { parts: [], roots: [], trouble: [] };
  for (const table of yield* findTables(body)) {
    const spec = PEERS.test(table.title) ? undefined : specOf(table, specs);
    if (!spec || read.parts.length >= MOST_TABLES) continue;
    const { rows, trouble } = yield* readRows(table, spec);
    read.roots.push(table.root);
    read.trouble.push(...trouble);
    if (rows.length === 0) continue;
    const inAll = rowsInAll(table.root);
    read.parts.push({
      kind: 'table',
      ...(table.title !== '' && { title: table.title }),
      ...(subject && spec.kind !== subject.kind && { subject }),
      rows,
      ...(inAll !== undefined && { rowsInAll: inAll }),
    });
  }
  return read;
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
