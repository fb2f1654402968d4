import type { BoardMove } from '../model/board';
import { exactValue } from '../model/figure';
import type { ListingChangeKind, ListingSite } from '../model/listing';
import type { PageId } from '../model/page-id';
import type { ReportCell, SeenSource } from '../model/report';
import { type BoardState, movesShown, placesShown } from './board-tables';
import { word } from './report-cells';
import type { RivalState } from './rival-tables';

const ITEM_PAGES: Record<ListingSite, PageId> = {
  taobao: 'tb.item',
  tmall: 'tb.item',
  1688: '1688.item',
  jd: 'jd.item',
  pdd: 'pdd.item',
  amazon: 'amazon.item',
};

/** Changes whose two sides are figures. */
const OF_FIGURES: ReadonlySet<ListingChangeKind> = new Set([
  'price',
  'sku-price',
  'sales-band',
  'scores',
]);

/**
 * Where the figures of a competitor sheet were seen: each price, band and place with its text, the
 * page or list that it stood on, and when. What two tables show of one look stands once.
 */
export function rivalSources(
  rivals: readonly RivalState[],
  boards: readonly BoardState[],
): SeenSource[] {
  const all = [
    ...rivals.flatMap(listingSources),
    ...rivals.flatMap(changeSources),
    ...boards.flatMap(moveSources),
    ...boards.flatMap(rowSources),
  ];
  const known = new Map<string, SeenSource>();
  for (const source of all) {
    const { shopName, name, what, raw, where, readAt } = source;
    const key = JSON.stringify([shopName, name, what, raw, where, readAt]);
    if (!known.has(key)) known.set(key, source);
  }
  return [...known.values()];
}

/** What the table of changes alone says of figures. */
export function changeSources({ listing, changes }: RivalState): SeenSource[] {
  return changes
    .filter(({ kind }) => OF_FIGURES.has(kind))
    .flatMap((change) => {
      const of = { listing, what: { kind: 'listing-change' as const, change } };
      return [
        ...(change.was ? [ofListing(of, { raw: change.was, readAt: change.after })] : []),
        ...(change.now ? [ofListing(of, { raw: change.now, readAt: change.before })] : []),
      ];
    });
}

function listingSources({ listing, seenAt: readAt, looks }: RivalState): SeenSource[] {
  const { prices, sales } = listing;
  const shown = prices.find(({ kind }) => kind === 'shown') ?? prices[0];
  const coupon = prices.find(({ kind }) => kind === 'coupon');
  return [
    ...(shown ? [{ key: 'column.price', printed: shown }] : []),
    ...(coupon ? [{ key: 'column.coupon', printed: coupon }] : []),
    ...(sales ? [{ key: 'column.salesBand', printed: sales }] : []),
  ].map(({ key, printed: { raw, figure } }) => ({
    ...ofListing({ listing, what: word(key) }, { raw, readAt }),
    ...bare(exactValue(figure)),
    looks,
  }));
}

function ofListing(
  { listing, what }: { listing: RivalState['listing']; what: ReportCell },
  seen: Pick<SeenSource, 'raw' | 'readAt'>,
): SeenSource {
  return {
    shopName: listing.shop?.name ?? '',
    name: listing.title,
    what,
    where: word('rival.itemPage'),
    page: ITEM_PAGES[listing.site],
    looks: 1,
    ...seen,
  };
}

function moveSources({ name: board, moves }: BoardState): SeenSource[] {
  if (!moves) return [];
  return movesShown(moves).flatMap(({ move, rise }) => {
    const at = (readAt: number, rank: number | null, raw: string | undefined): SeenSource[] => [
      ...(rank === null ? [] : [placeSource(board, move, rank, readAt)]),
      ...(rise && raw !== undefined && rise.by !== 'rank'
        ? [{ ...onBoard(board, move, readAt), what: riseWord(rise.by), raw }]
        : []),
    ];
    return [
      ...at(moves.after, move.wasRank, rise?.was.raw),
      ...at(moves.before, move.rank, rise?.now.raw),
    ];
  });
}

function rowSources({ name: board, takenAt, rows }: BoardState): SeenSource[] {
  return placesShown(rows).flatMap(({ row, printed }) => {
    const of = { name: row.subject.name, ...(row.shop && { shop: row.shop.name }) };
    const rank = exactValue(row.rank);
    return [
      ...(rank === null ? [] : [placeSource(board, of, rank, takenAt)]),
      ...printed.map(({ what, raw, figure }) => ({
        ...onBoard(board, of, takenAt),
        what,
        raw,
        ...bare(exactValue(figure)),
      })),
    ];
  });
}

function placeSource(
  board: BoardState['name'],
  of: Pick<BoardMove, 'name' | 'shop'>,
  rank: number,
  readAt: number,
): SeenSource {
  return {
    ...onBoard(board, of, readAt),
    what: word('column.place'),
    raw: String(rank),
    value: rank,
  };
}

function onBoard(
  board: BoardState['name'],
  { name, shop = '' }: Pick<BoardMove, 'name' | 'shop'>,
  readAt: number,
): Omit<SeenSource, 'what' | 'raw'> {
  return {
    shopName: shop,
    name,
    where: { kind: 'board', name: board },
    page: board.page,
    readAt,
    looks: 1,
  };
}

function riseWord(by: 'sales' | Parameters<typeof metricWord>[0]): ReportCell {
  return by === 'sales' ? word('column.salesBand') : metricWord(by);
}

function metricWord(metric: Extract<ReportCell, { kind: 'metric' }>['metric']): ReportCell {
  return { kind: 'metric', metric };
}

function bare(value: number | null): { value?: number } {
  return value === null ? {} : { value };
}
