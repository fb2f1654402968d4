import type { Reading } from '../model/reading';
import type { ReviewFlag } from '../model/review';

/**
 * What the reader and the panel share inside one page. Both run in the extension's isolated
 * world, so this stands where the page cannot see it.
 */
export interface PageBridge {
  /** the newest reading, null before the page has settled */
  reading: Reading | null;
  /** what the page shows now, after it has settled */
  current(): Promise<Reading | null>;
  onReading: Set<(reading: Reading) => void>;
  /** closes the panel, while one is open */
  closePanel: (() => void) | null;
  /** told by the panel when it opens and closes, so that the launcher does not lie over it */
  onPanel: (open: boolean) => void;
  /** where marks on the page are drawn, and until when */
  ground(): { root: ShadowRoot; signal: AbortSignal };
  /** set by the script that draws marks, which only a page with a bad review carries */
  marks: ReviewMarks | null;
}

/** Marks beside reviews; where each stands is told by its key. */
export interface ReviewMarks {
  /** marks these reviews in place of those marked before */
  show(flags: readonly ReviewFlag[], places: Places): void;
  /** the page was looked at again: rows may have moved, gone or been drawn anew */
  follow(places: Places): void;
}

type Places = ReadonlyMap<string, readonly Element[]>;

const KEY = Symbol.for('zhanggui.page');

type Holder = { [KEY]?: PageBridge };

/** The page's bridge, null where no reader has started. */
export function pageBridge(): PageBridge | null {
  return (globalThis as Holder)[KEY] ?? null;
}

export function setPageBridge(bridge: PageBridge): void {
  (globalThis as Holder)[KEY] = bridge;
}
