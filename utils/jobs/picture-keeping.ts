import type { Instant } from '../model/day';
import type { Listing } from '../model/listing';
import type { KeptPictures, ShownPicture, ShownPictures, StoredPicture } from '../model/picture';
import { captureTab, mayCapture } from '../platform/capture-tab';
import { injectForResult } from '../platform/inject';
import { isPictureAt } from '../rivals/picture-name';
import type { Database } from '../store/database';
import { keepPictures, picturesByName } from '../store/pictures';
import type { Morning } from './morning';
import { smallCopies } from './picture-copies';
import { MAIN_IMAGES } from './picture-desk';

/** A copy so much larger than the one that is kept takes its place. */
const LARGER = 1.5;

/**
 * Keeps small copies of an item's main pictures out of what its tab shows on the screen: no picture
 * is asked for. Only what stands there whole, and stood still meanwhile, is kept.
 */
export async function keepPicturesSeen(
  db: Database,
  morning: Pick<Morning, 'write'>,
  { images }: Listing,
  tabId: number,
  now: Instant,
): Promise<KeptPictures> {
  const ids = [...new Set(images.slice(0, MAIN_IMAGES).map(({ id }) => id))];
  const known = await picturesByName(db, ids);
  const told = (why: NonNullable<KeptPictures['why']>, kept = known.size): KeptPictures => ({
    kept,
    of: ids.length,
    ...(kept < ids.length && { why }),
  });
  if (!(await mayCapture())) return told('not-allowed');
  const seen = await shownIn(tabId);
  const wanted = largestOf(ids, seen);
  if (!seen || wanted.length === 0) return told('not-shown');
  const screen = await captureTab(tabId);
  if (screen === null) return told('not-clicked');
  const still = standingStill(wanted, await shownIn(tabId));
  const copies = await smallCopies(screen, seen, still);
  const fresh = copies.filter(({ id, side }) => side > LARGER * (known.get(id)?.side ?? 0));
  const seenAgain = copies.map(({ id }) => id).filter((id) => known.has(id));
  await morning.write(() => keepPictures(db, fresh, seenAgain, now));
  return told('not-shown', new Set([...known.keys(), ...fresh.map(({ id }) => id)]).size);
}

/** A picture of an item where it stands on the screen. */
export type PlacedPicture = ShownPicture & { id: string };
export type SmallCopy = StoredPicture & { id: string };

async function shownIn(tabId: number): Promise<ShownPictures | null> {
  return (await injectForResult(tabId, 'picture-places')) as ShownPictures | null;
}

/** A page shows its main picture large and all of them small: of each the largest. */
function largestOf(ids: readonly string[], seen: ShownPictures | null): PlacedPicture[] {
  return ids.flatMap((id) => {
    const [largest] = (seen?.pictures ?? [])
      .filter(({ address }) => isPictureAt(id, address))
      .toSorted((a, b) => b.width - a.width);
    return largest ? [{ ...largest, id }] : [];
  });
}

/** What moved or changed while the screen was taken may have been taken in between. */
function standingStill(
  before: readonly PlacedPicture[],
  after: ShownPictures | null,
): PlacedPicture[] {
  const now = new Set(after?.pictures.map((picture) => JSON.stringify(picture)));
  return before.filter(({ id: _, ...picture }) => now.has(JSON.stringify(picture)));
}
