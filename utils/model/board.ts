import type { Instant } from './day';
import type { Figure } from './figure';
import type { Printed } from './listing';
import type { MetricId } from './metric';
import type { PageId } from './page-id';
import type { BoardRow } from './reading';

/** The stable name of a ranked list: page, title, category, query, order and page of the list. */
export type BoardKey = string;

/** What a list is, in the page's own words. */
export interface BoardName {
  page: PageId;
  title?: string;
  category?: string;
  query?: string;
  sortedBy?: string;
  /** left out for the first page */
  pageNumber?: number;
}

/** One kept look at a list. Its rows stand in the capture log. */
export interface BoardSighting extends BoardName {
  board: BoardKey;
  takenAt: Instant;
  /** the capture that holds the rows */
  seq: number;
  /** which part of that reading the list is */
  part: number;
  rows: number;
}

/** A look at a list with its rows. */
export interface BoardLook {
  takenAt: Instant;
  rows: BoardRow[];
}

/** What a row rose by: its place, its printed sales, or a figure of the board. */
export type RiseBy = 'rank' | 'sales' | MetricId;

/** A row that moved between two looks. */
export interface BoardMove {
  name: string;
  url?: string;
  shop?: string;
  own?: true;
  /** places on either look; null where it stood on none, or its place could not be read */
  wasRank: number | null;
  rank: number | null;
}

/** A row whose new lower bound beats its old upper bound, or that climbed many places. */
export interface BoardRise extends BoardMove {
  by: RiseBy;
  was: Printed;
  now: Printed;
}

/** What happened on a list between two looks at it. */
export interface BoardMoves {
  after: Instant;
  before: Instant;
  entrants: BoardMove[];
  leavers: BoardMove[];
  risers: BoardRise[];
  /** in a higher band than before, which may be a single step over its edge */
  bandUps: BoardRise[];
  /** places beyond which one of the looks was not read: nobody is said to be new or gone there */
  depth: number;
}

/** One list in the overview of lists. */
export interface BoardSummary extends BoardName {
  board: BoardKey;
  firstSeen: Instant;
  lastSeen: Instant;
  sightings: number;
  rows: number;
  /** the shop's own items or the shop itself, in the order of the list */
  own: {
    name: string;
    rank: number | null;
    wasRank: number | null;
    /** down to which place the look before was read; 0 where it was read from none */
    wasDepth: number;
    promoted?: true;
  }[];
  counts: { entrants: number; leavers: number; risers: number } | null;
}

/** A row of the newest look, with its place on the look before. */
export interface BoardLine {
  row: BoardRow;
  own: boolean;
  /** undefined before a second look; null where it stood on none */
  wasRank?: number | null;
  isNew: boolean;
}

export interface BoardView extends BoardName {
  board: BoardKey;
  takenAt: Instant;
  lines: BoardLine[];
  /** against the look before; null before a second look */
  moves: BoardMoves | null;
  /** every look, newest first */
  sightings: { takenAt: Instant; rows: number }[];
  /**
   * the place of each own item or shop on every look, oldest first; null where it stood on none of
   * those down to `depth`
   */
  own: { name: string; places: { takenAt: Instant; rank: Figure | null; depth: number }[] }[];
}
