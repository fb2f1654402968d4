import type { Instant } from './day';

/**
 * One question of 问大家. Who asked is never part of it: `key` is made from the item and the text
 * alone, so that a question is the same one on every page that shows it.
 */
export interface QuestionRow {
  key: string;
  itemId?: string;
  itemTitle?: string;
  text: string;
  /** when it was asked, where the page says so */
  askedAt?: Instant;
  /** how many answers are shown; left out where the page does not say */
  answers?: number;
  /** whether anybody answered; left out where the page does not say */
  answered?: boolean;
  /** 还有N天可回答 */
  answerDaysLeft?: number;
}

/** A question as the store knows it. */
export interface SeenQuestion {
  row: QuestionRow;
  /** when it was seen first */
  firstSeen: Instant;
  /** the newest look that showed it; what the row says, it said then */
  lastSeen: Instant;
}
