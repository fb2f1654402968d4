import type { Day, Instant } from './day';
import type { QuestionRow } from './question';
import type { ReviewReason, SeenReview, WrongVerdict } from './review';

/** One review on the desk. */
export interface DeskReview extends Omit<SeenReview, 'row'> {
  row: SeenReview['row'];
  shop: string;
  /** under which name it is stored: the shop, or its item where only the buyers' page showed it */
  kept: string;
  /** seen on the buyers' page of the item alone, not in 评价管理 */
  fromItemPage?: true;
  /** the item as its rows call it */
  itemName: string;
  /** since when a bad review waits for a reply; left out where it is answered or not said */
  waitsSince?: Instant;
  /** until when it can be answered, as the page said */
  replyUntil?: Instant;
}

export interface ReasonCount {
  reason: ReviewReason;
  count: number;
}

/** Complaints of one item among its reviews that say something. */
export interface ItemReviews {
  /** `shop:NAME|ID` of an own item, `tmall:ID` of one that was looked at as a buyer */
  id: string;
  name: string;
  shop: string;
  own: boolean;
  /** without default texts */
  reviews: number;
  bad: number;
  reasons: ReasonCount[];
}

export interface ReviewWeek {
  /** its Monday */
  from: Day;
  reviews: number;
  bad: number;
}

/** One reason that gathers about one item (A26). */
export interface ReviewCluster {
  item: string;
  name: string;
  reason: ReviewReason;
  week: number;
  weekReviews: number;
  before: number;
  beforeReviews: number;
}

/** How often a rule fired, and how often the operator said that it was wrong. */
export interface RuleRecord {
  rule: string;
  fired: number;
  wrong: number;
}

export interface VerdictRecord {
  /** reviews that say something */
  judged: number;
  flagged: number;
  marks: Record<WrongVerdict, number>;
  /** marked verdicts that today's rules get right */
  mended: number;
  rules: RuleRecord[];
}

export interface ReviewDesk {
  now: Instant;
  /** shops whose reviews were read; the desk speaks of the chosen one */
  shops: { shop: string; name: string }[];
  shop: string;
  /** what the desk looks at begins here */
  since: Instant;
  reviews: DeskReview[];
  /** how many more there are than were sent along */
  leftOut: number;
  /** without default texts */
  said: number;
  defaults: number;
  bad: number;
  hidden: number;
  reasons: ReasonCount[];
  /** oldest first, the running one last */
  weeks: ReviewWeek[];
  items: ItemReviews[];
  clusters: ReviewCluster[];
  /** hours after which an unanswered bad review is late (A24) */
  lateHours: number;
  /** 问大家 without an answer, the oldest first */
  questions: { row: QuestionRow; firstSeen: Instant }[];
  record: VerdictRecord;
}
