import type { PageId } from '../model/page-id';
import { capturesWanted } from '../store/captures';
import type { Database } from '../store/database';
import { enteredRows, markEntered } from '../store/entered-rows';
import { foldedSeq } from '../store/folding';
import { noteActivities } from './activity-ledger';
import { digestQuestions } from './digest-questions';
import { digestNotices } from './notice-desk';

/**
 * Which tables of rows there are. A new table is a new number: what the log held before it came is
 * entered into all of them once more, which changes nothing of what stands there.
 */
const TABLES_VERSION = 1;
/** Places in the log that one slice looks at; few of them hold such rows. */
const WINDOW = 200;
const PAGES: ReadonlySet<PageId> = new Set([
  'qn.activity',
  'qn.questions',
  'qn.notices',
  'qn.home',
]);

/**
 * Enters a slice of what was digested before activities, questions and notices had tables of their
 * own. False where nothing is left. Stopped in between, the slice is entered again, to the same end.
 */
export async function enterOlderRows(db: Database): Promise<boolean> {
  const known = await enteredRows(db);
  const isCurrent = known?.version === TABLES_VERSION;
  if (isCurrent && known.at >= known.upTo) return false;
  const { at, upTo } = isCurrent ? known : { at: 0, upTo: await foldedSeq(db) };
  const next = Math.min(at + WINDOW, upTo);
  const wanted = await capturesWanted(db, { after: at, upTo: next }, ({ page }) => PAGES.has(page));
  for (const capture of wanted) {
    await digestQuestions(db, capture);
    await digestNotices(db, capture);
    await noteActivities(db, capture);
  }
  await markEntered(db, { version: TABLES_VERSION, at: next, upTo });
  return next < upTo;
}
