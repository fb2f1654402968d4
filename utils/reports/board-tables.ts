import type { BoardMove, BoardMoves, BoardName, BoardRise } from '../model/board';
import type { Instant } from '../model/day';
import type { Figure } from '../model/figure';
import type { BoardRow } from '../model/reading';
import type { ReportCell, ReportTable } from '../model/report';
import { boundsOf } from '../rivals/figure-bounds';
import { figureOrNothing, tableOf, text, word } from './report-cells';

/** A kept list as it stood last in the days of a report. */
export interface BoardState {
  name: BoardName;
  takenAt: Instant;
  rows: BoardRow[];
  /** against an earlier look; null without one */
  moves: BoardMoves | null;
}

const MOST_MOVES = 20;
const MOST_PLACES = 20;

/** What moved on kept lists, and their first places as printed. */
export function boardTables(boards: readonly BoardState[]): ReportTable[] {
  return [movesTable(boards), rowsTable(boards)];
}

function movesTable(boards: readonly BoardState[]): ReportTable {
  const rows = boards.flatMap(({ name, moves }) => {
    if (!moves) return [];
    return movesShown(moves).map(({ how, move, rise }): ReportCell[] => [
      { kind: 'board', name },
      word(`move.${how}`),
      text(move.name),
      text(move.shop ?? ''),
      figureOrNothing(move.wasRank),
      figureOrNothing(move.rank),
      rise ? by(rise) : text(''),
      text(rise?.was.raw ?? ''),
      text(rise?.now.raw ?? ''),
      { kind: 'moment', at: moves.after },
      { kind: 'moment', at: moves.before },
    ]);
  });
  return tableOf(
    'table.boardMoves',
    '',
    [
      ['board', 'text'],
      ['movedHow', 'text'],
      ['boardRow', 'text'],
      ['rivalShop', 'text'],
      ['placeBefore', 'count'],
      ['placeNow', 'count'],
      ['metric', 'text'],
      ['was', 'text'],
      ['becomes', 'text'],
      ['lookBefore', 'text'],
      ['readAt', 'text'],
    ],
    rows,
    rows.length > 0 ? [{ key: 'note.boardMoves' }] : [],
  );
}

interface ShownMove {
  how: 'riser' | 'bandUp' | 'entrant' | 'leaver';
  move: BoardMove;
  rise?: BoardRise;
}

/** The moves of a list that a report tells, in their order. */
export function movesShown({ entrants, leavers, risers, bandUps }: BoardMoves): ShownMove[] {
  const all: ShownMove[] = [
    ...risers.map((rise) => ({ how: 'riser' as const, move: rise, rise })),
    ...bandUps.map((rise) => ({ how: 'bandUp' as const, move: rise, rise })),
    ...entrants.map((move) => ({ how: 'entrant' as const, move })),
    ...leavers.map((move) => ({ how: 'leaver' as const, move })),
  ];
  return all.slice(0, MOST_MOVES);
}

/** The places of a list that a report shows, each with everything printed beside its name. */
export function placesShown(rows: readonly BoardRow[]) {
  return rows
    .filter(({ promoted }) => !promoted)
    .slice(0, MOST_PLACES)
    .map((row) => ({ row, printed: printedOf(row) }));
}

/** One line a figure: lists print other figures, and a band has two ends. */
function rowsTable(boards: readonly BoardState[]): ReportTable {
  const rows = boards.flatMap(({ name, takenAt, rows: all }) =>
    placesShown(all).flatMap(({ row, printed: shown }): ReportCell[][] => {
      const first: ReportCell[] = [
        { kind: 'board', name },
        place(row),
        text(row.subject.name),
        text(row.shop?.name ?? ''),
      ];
      const printed = shown.map(({ what, raw, figure }): ReportCell[] => {
        const bounds = boundsOf(figure);
        return [what, text(raw), figureOrNothing(bounds?.low), figureOrNothing(bounds?.high)];
      });
      const none: ReportCell[][] = [['', '', '', ''].map(text)];
      return (printed.length > 0 ? printed : none).map((cells) => [
        ...first,
        ...cells,
        { kind: 'moment', at: takenAt },
        { kind: 'page', page: name.page },
      ]);
    }),
  );
  return tableOf(
    'table.boardRows',
    '',
    [
      ['board', 'text'],
      ['place', 'count'],
      ['boardRow', 'text'],
      ['rivalShop', 'text'],
      ['metric', 'text'],
      ['printed', 'text'],
      ['low', 'decimal'],
      ['high', 'decimal'],
      ['readAt', 'text'],
      ['page', 'text'],
    ],
    rows,
    rows.length > 0 ? [{ key: 'note.bands' }, { key: 'note.indices' }] : [],
  );
}

/** Everything that a list prints beside a row's name, as it prints it. */
function printedOf({
  prices,
  sales,
  figures,
}: BoardRow): { what: ReportCell; raw: string; figure: Figure }[] {
  const [price] = prices;
  return [
    ...(price ? [{ ...price, what: word('column.price') }] : []),
    ...(sales ? [{ ...sales, what: word('column.salesBand') }] : []),
    ...figures.map(({ metric, raw, figure }) => ({
      what: { kind: 'metric' as const, metric },
      raw,
      figure,
    })),
  ];
}

function by({ by: what }: BoardRise): ReportCell {
  return what === 'rank' || what === 'sales'
    ? word(`move.by.${what}`)
    : { kind: 'metric', metric: what };
}

function place({ rank }: BoardRow): ReportCell {
  return rank?.kind === 'exact' ? { kind: 'figure', value: rank.value } : text('');
}
