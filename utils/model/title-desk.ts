import type { Instant } from './day';

/** What 商品360 said of the words of one own item's title. */
export interface TitleWordsLook {
  shop: string;
  /** the platform's number, or '' where the page gave none */
  itemId: string;
  /** the item as the page calls it */
  title: string;
  days: number;
  readAt: Instant;
  /** search visitors of each word, 0 for one that led nobody; null for one in doubt */
  words: { word: string; visitors: number | null }[];
  /** days after which a word without visitors is dead (A46) */
  deadDays: number;
}
