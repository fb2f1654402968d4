import type { RealDay } from './shop/real-day.ts';
import type { Scenario } from './shop/scenario.ts';

/** What visitors changed since the console was started; all pages follow from it and the seed. */
export interface Happenings {
  /** how often the rivals changed price, title and main picture */
  rivalMoves: number;
  /** how often a handful of bad reviews came in */
  reviewBursts: number;
  /** how much of yesterday's advertising has been filled in: 0 at eight, 2 at about eleven */
  backfill: number;
}

export const BACKFILL_COMPLETE = 2;

export const NOTHING_HAPPENED: Happenings = { rivalMoves: 0, reviewBursts: 0, backfill: 0 };

/** Everything a page is made from. */
export interface World {
  scenario: Scenario;
  happenings: Happenings;
  realDay: RealDay | null;
  /** what the console has to say about itself, in plain sentences */
  notes: readonly string[];
}

/** A request as the pages see it. */
export interface PageRequest {
  host: string;
  path: string;
  query: URLSearchParams;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}
