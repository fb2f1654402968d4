import type { MetricId } from '../../model/metric';
import type { BoardPart, MetricsPart, RowKind, Trouble } from '../../model/reading';
import type { Definitions } from '../meaning/metric-vocabulary';
import type { Vocabulary } from '../meaning/vocabulary';
import type { PageYield, ReadContext, Steps } from '../page';
import { findTables } from '../tables/find-tables';
import { type PageHead, readPageHead } from '../tables/page-head';
import { categorySubject, NO_CATEGORY } from './category-subject';
import { chosenCategory, pageNumber, pageSize } from './page-controls';
import { type BoardFrame, readBoard } from './read-board';
import { readCards } from './read-cards';
import { subjectColumn } from './subject-column';

/** How the boards of a page are understood. */
export interface BoardsSpec {
  definitions: Definitions;
  metrics: ReadonlyMap<string, MetricId>;
  /** what the page's boards rank */
  kinds: readonly RowKind[];
  /** whether a board is named by the chosen tabs or by the heading above it */
  titled: 'by-tab' | 'by-heading';
  others?: 'rival';
  /** the words of the category's own figures, on pages that print some beside the boards */
  cards?: Vocabulary<MetricId>;
}

/** Reads every board of a market page, with the category and the page of the list it is told to show. */
export function* readBoards(context: ReadContext, spec: BoardsSpec): Steps<PageYield | null> {
  const { document } = context;
  const all = yield* findTables(document.body);
  const tables = all.filter(({ heads }) =>
    spec.kinds.includes(subjectColumn(heads)?.kind ?? 'attribute'),
  );
  const head = yield* readPageHead(context, tables[0]?.root);
  const frame = yield* frameOf(context, spec, head);
  const boards: BoardPart[] = [];
  const trouble: Trouble[] = [];
  for (const table of tables) {
    const title = (spec.titled === 'by-tab' && head.scope.tab) || table.title;
    const board = yield* readBoard(table, { ...frame, title });
    if (!board) continue;
    boards.push(board.part);
    trouble.push(...board.trouble);
  }
  const subject = spec.cards ? categorySubject(frame.category) : null;
  const cards =
    spec.cards && subject
      ? yield* readCards(context, all, {
          vocabulary: spec.cards,
          definitions: spec.definitions,
          subject,
        })
      : null;
  const parts = [...(cards ? [cards.part] : []), ...boards];
  if (parts.length === 0) return null;
  return {
    ...(head.shop && { shop: head.shop }),
    scope: head.scope,
    parts,
    trouble: [
      ...head.trouble,
      ...tabTrouble(head.scope.tab, spec.titled),
      ...(spec.cards && !subject ? [NO_CATEGORY] : []),
      ...(cards?.trouble ?? []),
      ...trouble,
    ],
  };
}

/** What the page's controls say of all its boards. */
function* frameOf(
  { document }: ReadContext,
  { definitions, metrics, others }: BoardsSpec,
  { shop }: PageHead,
): Steps<BoardFrame> {
  yield;
  const category = chosenCategory(document);
  yield;
  const page = pageNumber(document);
  const size = pageSize(document);
  yield;
  return {
    definitions,
    metrics,
    ...(others && { others }),
    ...(category && { category }),
    ...(page && { pageNumber: page }),
    ...(page && size && { firstRank: (page - 1) * size + 1 }),
    ...(shop && { ownShop: shop.name }),
  };
}

/** The same reading where a layout's sign was there. */
export function* asLayout(steps: Steps<PageYield | null>): Steps<PageYield | null> {
  const found = yield* steps;
  for (const part of found?.parts ?? []) {
    const rows: readonly Pick<MetricsPart, 'figures'>[] =
      part.kind === 'board' || part.kind === 'table' ? part.rows : [];
    for (const { figures } of rows) for (const figure of figures) figure.found = 'layout';
  }
  return found;
}

/** Boards differ by their tabs: without them it is not known what is ranked. */
function tabTrouble(tab: string | undefined, titled: BoardsSpec['titled']): Trouble[] {
  return tab || titled === 'by-heading'
    ? []
    : [{ field: 'tab', why: 'scope-unknown', detail: 'no chosen tab on the page' }];
}
