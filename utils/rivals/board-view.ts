import type {
  BoardKey,
  BoardLook,
  BoardName,
  BoardSighting,
  BoardSummary,
  BoardView,
} from '../model/board';
import type { BoardRow } from '../model/reading';
import { boardMoves } from './board-moves';
import { isOwnRow, placeOf, readSpan, rowKey, rowsByKey } from './board-rows';

/** A look at a list with its rows, as it was kept. */
export interface KnownLook {
  sighting: BoardSighting;
  rows: BoardRow[];
}

/** The newest look at a list against the look before, and the own places on all looks. */
export function buildBoardView(
  looks: readonly [KnownLook, ...KnownLook[]],
  ownShops: readonly string[],
): BoardView {
  const [newest, before] = looks;
  const { sighting } = newest;
  const old = before && rowsByKey(before.rows);
  const moves = before ? boardMoves(lookOf(before), lookOf(newest), ownShops) : null;
  const fresh = new Set(moves?.entrants.map(({ name, rank }) => `${rank}|${name}`));
  return {
    ...nameOf(sighting),
    board: sighting.board,
    takenAt: sighting.takenAt,
    lines: newest.rows.map((row) => {
      const was = old?.get(rowKey(row));
      return {
        row,
        own: isOwnRow(row, ownShops),
        ...(old && { wasRank: was ? placeOf(was) : null }),
        isNew: !row.promoted && fresh.has(`${placeOf(row)}|${row.subject.name}`),
      };
    }),
    moves,
    sightings: looks.map(({ sighting: { takenAt }, rows }) => ({ takenAt, rows: rows.length })),
    own: ownPlaces(looks, ownShops),
  };
}

/** One line of the overview from a list's two newest looks; `looks` counts all. */
export function buildBoardSummary(
  board: BoardKey,
  [newest, before]: readonly [KnownLook, KnownLook?],
  all: { looks: number; firstSeen: number },
  ownShops: readonly string[],
): BoardSummary {
  const { sighting, rows } = newest;
  const moves = before && boardMoves(lookOf(before), lookOf(newest), ownShops);
  const old = before && rowsByKey(before.rows);
  return {
    ...nameOf(sighting),
    board,
    firstSeen: all.firstSeen,
    lastSeen: sighting.takenAt,
    sightings: all.looks,
    rows: rows.length,
    own: rows
      .filter((row) => isOwnRow(row, ownShops))
      .map((row) => {
        const was = row.promoted ? undefined : old?.get(rowKey(row));
        return {
          name: row.subject.name,
          rank: placeOf(row),
          wasRank: was ? placeOf(was) : null,
          wasDepth: before ? depthOf(before.rows) : 0,
          ...(row.promoted && { promoted: true as const }),
        };
      }),
    counts: moves
      ? {
          entrants: moves.entrants.length,
          leavers: moves.leavers.length,
          risers: new Set(moves.risers.map(({ name }) => name)).size,
        }
      : null,
  };
}

function lookOf({ sighting: { takenAt }, rows }: KnownLook): BoardLook {
  return { takenAt, rows };
}

function nameOf({ page, title, category, query, sortedBy, pageNumber }: BoardSighting): BoardName {
  return {
    page,
    ...(title && { title }),
    ...(category && { category }),
    ...(query && { query }),
    ...(sortedBy && { sortedBy }),
    ...(pageNumber && { pageNumber }),
  };
}

/** Down to which place from the first a list was read without a hole. */
function depthOf(rows: readonly BoardRow[]): number {
  const span = readSpan(rows);
  return span?.from === 1 ? span.to : 0;
}

function ownPlaces(looks: readonly KnownLook[], ownShops: readonly string[]): BoardView['own'] {
  const oldestFirst = looks.toReversed();
  const names = new Map<string, string>();
  for (const { rows } of oldestFirst)
    for (const row of rows)
      if (!row.promoted && isOwnRow(row, ownShops)) names.set(rowKey(row), row.subject.name);
  return [...names].map(([key, name]) => ({
    name,
    places: oldestFirst.map(({ sighting: { takenAt }, rows }) => ({
      takenAt,
      rank: rowsByKey(rows).get(key)?.rank ?? null,
      depth: depthOf(rows),
    })),
  }));
}
