import type { ShopIdentity } from '../../utils/model/reading';
import type { PageMemory } from '../../utils/sites/learned/page-memory';
import type { PageDefinition } from '../../utils/sites/page';
import { readFrame } from './read-frame';
import { readTop } from './read-top';

export interface ReaderParts {
  pages: readonly PageDefinition[];
  /** for families that are read by words; the others need not carry it */
  memory?: PageMemory;
  /** where the family has pages in frames: the shop that the page around the frame names */
  shopAround?: (view: Window) => ShopIdentity | undefined;
}

/** What a reader that runs already does with the parts of another script. */
export type Join = (parts: ReaderParts) => void;

/** In the extension's isolated world, where the page cannot see it and our next script can. */
const RUNNING = Symbol.for('zhanggui.reader');

type Holder = { [RUNNING]?: Join };

/**
 * Starts reading in this document; where a reader of another family runs already, gives it these
 * pages too, so that one launcher and one watch serve the whole console.
 */
export function startReader(parts: ReaderParts): void {
  const holder = globalThis as Holder;
  const running = holder[RUNNING];
  if (running) running(parts);
  else holder[RUNNING] = window.top === window ? readTop(parts) : readFrame(parts);
}
