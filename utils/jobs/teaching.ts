import type { Instant } from '../model/day';
import type { Reading } from '../model/reading';
import type { TaughtDraft, TaughtFigure } from '../model/taught';
import { pageAt } from '../sites/page-addresses';
import { openPath } from '../sites/taught/open-path';
import type { Database } from '../store/database';
import { changeTaught, taughtOfHost } from '../store/taught';

/** What was taught on the pages of an address's host. */
export async function taughtAt(db: Database, url: string): Promise<TaughtFigure[]> {
  return taughtOfHost(db, new URL(url).hostname);
}

/**
 * Keeps a figure that was taught. The same figure taught anew on the same page takes the place of
 * what was known; of a page that no reader claims, shop and period hold for all its figures. Throws
 * where a page teaches for another host or as another kind of page.
 */
export async function saveTaught(
  db: Database,
  draft: TaughtDraft,
  fromUrl: string,
  now: Instant,
): Promise<TaughtFigure> {
  const { host, page, path, place } = draft;
  if (host !== new URL(fromUrl).hostname || page !== pageAt(fromUrl))
    throw new Error('refused: another page');
  if ((page === null) !== (place !== undefined)) throw new Error('refused: whose and of when');
  const taught: TaughtFigure = { ...draft, id: crypto.randomUUID(), taughtAt: now };
  await changeTaught(db, host, (known) => {
    const here = known.filter((one) =>
      page === null ? one.page === null && one.path === path : one.page === page,
    );
    taught.id = here.find(({ metric }) => metric === draft.metric)?.id ?? taught.id;
    const others = place ? here.map((one) => ({ ...one, place })) : [];
    return [...others.filter(({ id }) => id !== taught.id), taught];
  });
  return taught;
}

/** Notes that the operator does not want to say which of several figures is the taught one. */
export function leaveOpen(db: Database, id: string, fromUrl: string): Promise<void> {
  const { hostname } = new URL(fromUrl);
  return changeTaught(db, hostname, (known) =>
    known.filter((one) => one.id === id).map((one) => ({ ...one, leftOpen: true })),
  );
}

/** Whether an address that no reader claims is one where something was taught. */
export async function isTaughtPage(db: Database, url: string): Promise<boolean> {
  if (!URL.canParse(url) || pageAt(url) !== null) return false;
  return (await taughtAt(db, url)).some((one) => isHere(one, url));
}

/**
 * Whether a reading names the shop that the operator named for its page. The shop of a taught page
 * stands nowhere on it, so nobody but the operator can say it.
 */
export async function isOfTaughtShop(db: Database, { url, shop }: Reading): Promise<boolean> {
  const known = await taughtAt(db, url);
  return known.some((one) => isHere(one, url) && one.place?.shop === shop?.name);
}

function isHere({ page, path }: TaughtFigure, url: string): boolean {
  return page === null && path === openPath(url);
}
