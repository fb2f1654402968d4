import type { BoardKey, BoardName } from './board';
import type { Day, Instant } from './day';
import type { Decision } from './decision';
import type { DecisionAnswer } from './journal';
import type { ItemKey, Listing, ListingChange } from './listing';
import type { Note } from './note';
import type { PictureChange, Thumbnail } from './picture';
import type { ItemReviews } from './review-desk';

/** A side-by-side: the own item and four rivals. */
export const MOST_COMPARED = 5;
/** More tabs than these at once are no look but a flood. */
export const MOST_OPENED = 3;

/** How a rival's place or sales moved after a change, beside items that nobody touched. */
export type ItemEffect = { board: BoardKey; name: BoardName } & (
  | {
      kind: 'moved' | 'no-evidence';
      /** places on the list, or the lower bound of its printed sales */
      by: 'rank' | 'sales';
      was: number;
      now: number;
      /** untouched items that were seen in the same looks */
      untouched: number;
      /** of them, how many moved as far or farther */
      asFar: number;
      /** looks on either side that went in */
      looks: { before: number; after: number };
    }
  | { kind: 'too-few'; untouched: number; least: number }
);

/** What changed between two looks at an item, and what went with it. */
export interface TimelineEntry {
  after: Instant;
  before: Instant;
  changes: ListingChange[];
  /** what became of the main pictures, where their bytes could be kept */
  pictures: PictureChange[];
  /** null where no kept list shows the item on both sides */
  effect: ItemEffect | null;
}

/** One rival's item with everything that was ever seen of it. */
export interface RivalView {
  item: ItemKey;
  listing: Listing;
  url: string;
  own: boolean;
  firstSeen: Instant;
  lastSeen: Instant;
  looks: number;
  versions: number;
  /** newest first */
  entries: TimelineEntry[];
  /** small copies of the main pictures as they stand now, where they could be kept */
  pictures: Thumbnail[];
  notes: Note[];
}

/** An item beside others, with the complaints about it; null where none of its reviews was read. */
export interface ComparedItem extends RivalView {
  reviews: ItemReviews | null;
}

/** A note with the item that it speaks of. */
export interface NoteRow {
  note: Note;
  title: string;
  shopName: string;
  url: string;
}

/** What did the operator's own figures do after a rival moved. */
export interface EventStudy {
  /** the moment of the change lies between these */
  after: Instant;
  before: Instant;
  /** the change as if it were a decision about the own shop */
  event: Decision;
  answers: DecisionAnswer[];
  /** changes of other rivals that were seen within the same days */
  others: { item: ItemKey; title: string; on: Day }[];
}
