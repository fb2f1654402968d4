import type { Reading } from '../../utils/model/reading';
import type { TaughtFigure } from '../../utils/model/taught';
import type { Steps } from '../../utils/sites/page';

/**
 * Where the script that knows what was taught meets the reader of the page. Readers stay small:
 * that script comes only into pages of which something was taught.
 */
export interface TaughtHook {
  add: ((reading: Reading) => Steps<Reading>) | null;
  /** what was taught on this host */
  known: readonly TaughtFigure[];
  /** told of every settled reading, once there is a page that can be asked in */
  heed?: (reading: Reading) => void;
  /** has the page read anew */
  again: () => void;
}

const KEY = Symbol.for('zhanggui.taught');

type Holder = { [KEY]?: TaughtHook };

/** The page's hook, whichever script asks for it first. */
export function taughtHook(): TaughtHook {
  const holder = globalThis as Holder;
  holder[KEY] ??= { add: null, known: [], again: () => undefined };
  return holder[KEY];
}
