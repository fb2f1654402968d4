import type { Instant } from '../model/day';
import type { PageId } from '../model/page-id';
import type { Reading } from '../model/reading';
import type { PageMemory } from './learned/page-memory';
import type { ReviewPlaces } from './reading-region';

/** What a reader is given: the page, its address and the moment. Nothing else is in reach. */
export interface ReadContext {
  document: Document;
  url: URL;
  now: Instant;
  /** what earlier looks at the same document left behind; without it a look begins anew */
  memory?: PageMemory;
}

/** What a layout's reader yields; the rest of the reading is filled in by `readPage`. */
export interface PageYield extends Pick<Reading, 'shop' | 'scope' | 'parts' | 'trouble'> {
  /** the smallest element that holds all that was looked at; the whole page where left out */
  region?: Element;
  /** where the reviews stand that the reading holds, for marks beside them */
  reviewPlaces?: ReviewPlaces;
}

/**
 * Work that can be put down at every `yield`, so that a page of 100,000 nodes is read in slices of
 * a few milliseconds.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** One dated version of a page. */
export interface Layout {
  /** the month in which this layout was first known, `YYYY-MM` */
  since: string;
  /** a selector that is on pages of this layout and on no other */
  sign: string;
  /** null when the words on the page do not bear the sign out; the next way of reading is tried */
  read(context: ReadContext): Steps<PageYield | null>;
}

export interface PageDefinition {
  id: PageId;
  /** newest first */
  layouts: readonly Layout[];
  /** reads by the words on the page where no layout fits; null when nothing was sure */
  readByMeaning?(context: ReadContext): Steps<PageYield | null>;
}

export function definePage(definition: PageDefinition): PageDefinition {
  return definition;
}
