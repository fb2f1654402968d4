import { SHOP_IDENTITIES } from '../../model/identities/shop-identities';
import type { MetricsPart, Part, RowKind, Subject, TableRow, Trouble } from '../../model/reading';
import type { PageYield, ReadContext, Steps } from '../page';
import { type FoundTable, findTables } from '../tables/find-tables';
import { readPageHead } from '../tables/page-head';
import { labelsOf, type RowsSpec, readRows } from '../tables/read-rows';
import { boardSubject } from './board-subject';
import { comparedSides, type SideWord, sideWord } from './compared-sides';
import { gatedBlocks } from './gated-blocks';
import { BOARD_DEFINITIONS } from './market-definitions';
import { isTurned, type SideTable, sideTables } from './side-tables';
import { type SubjectColumn, subjectColumn } from './subject-column';

const SHARE = '占比';
const LABELS = labelsOf(BOARD_DEFINITIONS, {
  [SHARE]: 'crowd_share',
  支付买家数占比: 'sku_buyer_share',
  收藏人数: 'fav_users',
});
const TEXTS = ['原因类型', '二级原因'];

interface Comparison {
  kind: 'item' | 'shop';
  sides: ReadonlyMap<string, Subject>;
  ownShop: string | undefined;
  /** the side that a tab of the page names, for tables that name none */
  tab: string | undefined;
}

/**
 * Reads a page that sets one's own shop or item beside rivals: the key figures of each side, and
 * for each side the rows of words, sources, people and reasons. One's own figures are exact,
 * rivals' are ranges, and on older pages all of them are indices.
 */
export function* readComparison(
  context: ReadContext,
  kind: 'item' | 'shop',
): Steps<PageYield | null> {
  const { body } = context.document;
  const tables = yield* findTables(body);
  const { shop, scope, trouble: ofHead } = yield* readPageHead(context, tables[0]?.root);
  const sides = yield* comparedSides(body, kind);
  const comparison = { kind, sides, ownShop: shop?.name, tab: scope.tab };
  const parts: Part[] = [];
  const trouble: Trouble[] = [...ofHead];
  for (const table of tables) {
    const read = yield* readTable(table, comparison);
    parts.push(...read.parts);
    trouble.push(...read.trouble);
  }
  parts.push(...(yield* gatedBlocks(body)));
  return parts.length === 0 ? null : { ...(shop && { shop }), scope, parts, trouble };
}

function* readTable(
  table: FoundTable,
  comparison: Comparison,
): Steps<{ parts: Part[]; trouble: Trouble[] }> {
  const column = subjectColumn(table.heads);
  const apart = sideTables(table, SHARE);
  if (apart.length > 0) {
    const parts: Part[] = [];
    const trouble: Trouble[] = [];
    for (const one of apart) {
      const read = isTurned(table)
        ? yield* readTurned(one, comparison)
        : yield* readSide(one, column, comparison);
      parts.push(...read.parts);
      trouble.push(...read.trouble);
    }
    return { parts, trouble };
  }
  if (column?.kind === comparison.kind) return yield* readSubjects(table, column, comparison);
  return column ? yield* readPlain(table, column, comparison) : { parts: [], trouble: [] };
}

/** Each row speaks of one side, or of one watched rival. */
function* readSubjects(table: FoundTable, { kind, label }: SubjectColumn, comparison: Comparison) {
  const { rows, trouble } = yield* readRows(
    table,
    specOf(kind, (cells) => {
      const cell = cells.cell(label);
      const side = sideWord(cells.text(label));
      const found = boardSubject(cell, kind)?.subject;
      const known = side && comparison.sides.get(side.word);
      if (side) return known ?? (found ? { ...found, of: side.of } : sideSubject(side, comparison));
      if (!found) return null;
      const isOwn = found.of === 'own' || found.name === comparison.ownShop;
      return { ...found, of: isOwn ? 'own' : 'rival' };
    }),
  );
  return { parts: rows.filter(hasFigures).map(asPart), trouble };
}

function* readTurned({ side, table }: SideTable, comparison: Comparison) {
  const { rows, trouble } = yield* readRows(
    table,
    specOf(comparison.kind, () => sideSubject(side, comparison)),
  );
  return { parts: rows.filter(hasFigures).map(asPart), trouble };
}

/** The rows of one side of a table: words, sources, people, reasons. */
function* readSide(
  { side, table }: SideTable,
  column: SubjectColumn | null,
  comparison: Comparison,
): Steps<{ parts: Part[]; trouble: Trouble[] }> {
  if (!column) return { parts: [], trouble: [] };
  const whose = sideSubject(side, comparison);
  const title = [table.title, whose.name].filter(Boolean).join(' ');
  const { rows, trouble } = yield* readRows(table, rowSpec(column, side.of));
  const kept = rows.filter(hasFigures);
  return { parts: kept.length > 0 ? [{ kind: 'table', title, rows: kept }] : [], trouble };
}

/** A table of one side only; a tab may say whose it is. */
function* readPlain(table: FoundTable, column: SubjectColumn, { tab }: Comparison) {
  const side = (tab ?? '').split(' / ').map(sideWord).find(Boolean);
  const { rows, trouble } = yield* readRows(table, rowSpec(column, side?.of));
  const kept = rows.filter(hasFigures);
  const title = table.title === '' ? {} : { title: table.title };
  const parts: Part[] = kept.length > 0 ? [{ kind: 'table', ...title, rows: kept }] : [];
  return { parts, trouble };
}

function rowSpec({ kind, label }: SubjectColumn, of: Subject['of']): RowsSpec {
  return specOf(kind, (cells) => {
    const names = cells.path(label).filter((name) => name !== '');
    const found = boardSubject(cells.cell(label), kind)?.subject;
    const name = names.at(-1);
    if (!found || !name) return null;
    const path = kind === 'crowd' ? [label, name] : names;
    return { ...found, ...(path.length > 1 && { name, path }), ...(of && { of }) };
  });
}

function specOf(kind: RowKind, subject: RowsSpec['subject']): RowsSpec {
  return {
    kind,
    subject,
    metrics: LABELS,
    definitions: BOARD_DEFINITIONS,
    identities: SHOP_IDENTITIES,
    texts: TEXTS,
  };
}

/** A side by the item or shop that it stands for, else by its word. */
function sideSubject({ word, of, rest }: SideWord, comparison: Comparison): Subject {
  const known = comparison.sides.get(word);
  if (known) return known;
  const own = of === 'own' && comparison.kind === 'shop' ? comparison.ownShop : undefined;
  return { kind: comparison.kind, name: own ?? (rest || word), of };
}

function hasFigures({ figures }: TableRow): boolean {
  return figures.length > 0;
}

function asPart({ subject, figures }: TableRow): MetricsPart {
  return { kind: 'metrics', subject, figures };
}
