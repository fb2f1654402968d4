import type { Instant } from './day';
import type { ItemKey, Printed } from './listing';
import type { PageId } from './page-id';
import type { DayFigure } from './series';

/** What the market does with a word, as pages print it. */
export const WORD_METRICS = ['kw_pop', 'kw_ctr', 'kw_cvr', 'kw_supply', 'kw_p4p'] as const;
export type WordMetric = (typeof WORD_METRICS)[number];

/**
 * How a figure moved against the look before at the same list: so many bins up, or, of an index,
 * which has an order and no size, higher or lower. Null without such a look.
 */
export type WordMove = { bins: number } | { order: 'higher' | 'lower' | 'same' } | null;

/** A figure of the market, as printed, with the look that it comes from. */
export interface WordFigure extends Printed {
  readAt: Instant;
  page: PageId;
  move: WordMove;
}

/** A place of the shop for a word, on one look. */
export interface WordPlace {
  takenAt: Instant;
  /** the best place of an own item; null where none was seen among the results */
  rank: number | null;
  /** how many results were seen, so that "not among them" says something */
  seen: number;
  promoted: boolean;
}

/** An own item that a word belongs to, and by what. */
export interface WordItem {
  title: string;
  /** absent where only a page's row names the item */
  item?: ItemKey;
  /** its title holds the word, or a page printed the word's visitors beside it */
  by: 'title' | 'row';
}

/** What is known of one word that brings the shop visitors, or is looked for on its lists. */
export interface WatchedWord {
  word: string;
  /** the name under which its daily visitors stand; absent where none were read */
  subject?: string;
  visitors: {
    /** the shop's own visitors by the word, a day on average; null where too few days were read */
    lastWeek: number | null;
    weekBefore: number | null;
    /** day after day, oldest first; empty where none was read */
    days: DayFigure[];
  };
  market: Partial<Record<WordMetric, WordFigure>>;
  /** every look at the word's search popularity, newest first */
  popularity: { readAt: Instant; page: PageId; printed: Printed }[];
  /** 搜索排名, as a page of the console prints it; `was` is that of the look before at the same list */
  printedRank: (Printed & { readAt: Instant; was: number | null }) | null;
  /** own places on kept results of the word, newest first */
  places: WordPlace[];
  items: WordItem[];
  /** A45: the place fell, or a bin went up, by as much as the rule is set to */
  raised: boolean;
}
