import type { StoredCapture } from '../model/capture';
import { partOf } from '../model/reading';
import type { Database } from '../store/database';
import { keepQuestions } from '../store/questions';
import { knownShops } from './known-shops';
import { ownItem } from './suggest-decisions';

/**
 * Keeps what buyers asked under the shop that it is asked of: the shop of the page, or the one of the
 * operator's own that sells the item. What is asked about rivals' items is left in the log.
 */
export async function digestQuestions(
  db: Database,
  { subject, takenAt, reading }: StoredCapture,
): Promise<void> {
  const rows = partOf(reading, 'questions')?.rows ?? [];
  if (rows.length === 0) return;
  const listing = partOf(reading, 'listing')?.listing;
  const shop = listing ? ownItem(listing, await knownShops(db))?.shop : subject;
  if (shop?.startsWith('shop:')) await keepQuestions(db, shop, rows, takenAt);
}
