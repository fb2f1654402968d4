import type { Instant } from '../model/day';
import type { TaughtDraft, TaughtFigure } from '../model/taught';
import { pageAt } from '../sites/page-addresses';
import type { Database } from '../store/database';
import { keepTaught, taughtOfHost } from '../store/taught';

/** What was taught on the pages of an address's host. */
export async function taughtAt(db: Database, url: string): Promise<TaughtFigure[]> {
  return taughtOfHost(db, new URL(url).hostname);
}

/**
 * Keeps a figure that was taught. The same figure taught anew on the same page takes the place of
 * what was known. Throws where a page teaches for another host or as another kind of page.
 */
export async function saveTaught(
  db: Database,
  draft: TaughtDraft,
  fromUrl: string,
  now: Instant,
): Promise<TaughtFigure> {
  const host = new URL(fromUrl).hostname;
  if (draft.host !== host || draft.page !== pageAt(fromUrl))
    throw new Error('refused: another page');
  const known = await taughtOfHost(db, host);
  const same = known.find(
    ({ page, path, metric }) =>
      metric === draft.metric && page === draft.page && (page !== null || path === draft.path),
  );
  const taught = { ...draft, id: same?.id ?? crypto.randomUUID(), taughtAt: now };
  await keepTaught(db, taught);
  return taught;
}
