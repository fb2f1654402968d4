import type { MetricId } from '../../model/metric';
import type { BoardPart, BoardRow, Subject, TableRow, Trouble } from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { Steps } from '../page';
import type { FoundTable } from '../tables/find-tables';
import { readRows } from '../tables/read-rows';
import { type PrintedRank, printedRank, ranksOf } from './board-rank';
import { type BoardSubject, boardSubject } from './board-subject';
import { sortedBy } from './page-controls';
import { subjectColumn } from './subject-column';

const RANKS = ['排名', '行业排名', '热搜排名', '飙升排名', '搜索排名', '名次'];
const OWNERS = ['所属店铺', '店铺', '店铺名称'];

/** What is known of a board before its rows are read. */
export interface BoardFrame {
  definitions: Definitions;
  metrics: ReadonlyMap<string, MetricId>;
  title?: string;
  category?: string;
  pageNumber?: number;
  /** the rank of the first row of this page */
  firstRank?: number;
  /** the operator's own shop, so that its rows are told apart */
  ownShop?: string;
  /** whose the other rows are, on pages of chosen rivals */
  others?: 'rival';
}

interface Reached extends BoardSubject {
  rank: PrintedRank;
}

/** Reads a ranked table of shops, items, brands or words; null for any other table. */
export function* readBoard(
  table: FoundTable,
  frame: BoardFrame,
): Steps<{ part: BoardPart; trouble: Trouble[] } | null> {
  const column = subjectColumn(table.heads);
  if (!column) return null;
  const reached = new Map<Subject, Reached>();
  const { rows, trouble } = yield* readRows(table, {
    kind: column.kind,
    metrics: frame.metrics,
    definitions: frame.definitions,
    identities: [],
    subject: (cells) => {
      const found = boardSubject(cells.cell(column.label), column.kind);
      if (!found) return null;
      const subject = withOwner(found.subject, frame);
      const owner = found.shop?.name ?? (column.kind === 'item' ? cells.text(...OWNERS) : '');
      const rank = printedRank(cells.cell(...RANKS));
      reached.set(subject, { subject, rank, ...(owner !== '' && { shop: { name: owner } }) });
      return subject;
    },
  });
  const hasRanks = table.heads.some(({ text }) => RANKS.includes(text));
  if (rows.length === 0 || !(hasRanks || rows.some(({ figures }) => figures.length > 0)))
    return null;
  const ranked = boardRows(rows, reached, frame.firstRank);
  const sorted = sortedBy(
    table.root,
    table.heads.map(({ text }) => text),
  );
  return {
    part: {
      kind: 'board',
      ...(frame.title && { title: frame.title }),
      ...(frame.category && { category: frame.category }),
      ...(sorted && { sortedBy: sorted }),
      ...(frame.pageNumber && { pageNumber: frame.pageNumber }),
      rows: ranked,
    },
    trouble: [...(hasRanks ? unclearRanks(ranked) : []), ...trouble],
  };
}

function withOwner(subject: Subject, { ownShop, others }: BoardFrame): Subject {
  const isOwn = subject.of === 'own' || (subject.kind === 'shop' && subject.name === ownShop);
  if (isOwn) return { ...subject, of: 'own' };
  return others ? { ...subject, of: others } : subject;
}

function boardRows(
  rows: readonly TableRow[],
  reached: ReadonlyMap<Subject, Reached>,
  firstRank: number | undefined,
): BoardRow[] {
  const ranks = ranksOf(
    rows.map(({ subject }) => reached.get(subject)?.rank ?? 'unclear'),
    firstRank,
  );
  return rows.map(({ subject, figures }, at): BoardRow => {
    const shop = reached.get(subject)?.shop;
    const rank = ranks[at] ?? { kind: 'missing', why: 'unreadable' };
    return { rank, subject, prices: [], ...(shop && { shop }), figures };
  });
}

function unclearRanks(rows: readonly BoardRow[]): Trouble[] {
  const unclear = rows.filter(({ rank }) => rank.kind === 'missing' && rank.why === 'unreadable');
  if (unclear.length === 0) return [];
  const detail = unclear
    .slice(0, 5)
    .map(({ subject }) => subject.name.slice(0, 30))
    .join(' | ');
  return [{ field: 'rank', why: 'field-ambiguous', detail }];
}
