import type { Instant } from './day';
import type { Printed } from './listing';

/** What is known of one word that brings the shop visitors, or is looked for on its lists. */
export interface WatchedWord {
  word: string;
  /** the shop's own visitors by the word, a day on average; null where too few days were read */
  visitors: { lastWeek: number | null; weekBefore: number | null };
  /** what the market does with the word, as printed on the newest look at it */
  popularity: Printed | null;
  clickRate: Printed | null;
  conversion: Printed | null;
  supply: Printed | null;
  bid: Printed | null;
  marketReadAt: Instant | null;
  /** bins that popularity and conversion moved since the look before; null without one */
  bins: { popularity: number | null; conversion: number | null };
  /** the best place of an own item on the newest kept results of the word */
  place: {
    rank: number | null;
    /** the same on the look before; absent without one */
    wasRank?: number | null;
    takenAt: Instant;
    /** how many results were seen, so that "not among them" says something */
    seen: number;
    promoted: boolean;
  } | null;
  /** own items whose title holds the word */
  titles: string[];
  /** A45: the place fell by ten or more, or a bin went up */
  raised: boolean;
}
