import type { ListingImage, ListingVersion } from '../model/listing';
import type { PictureChange, StoredPicture, Thumbnail } from '../model/picture';
import type { TimelineEntry } from '../model/rival';
import { comparePictures } from '../rivals/compare-pictures';
import type { Database } from '../store/database';
import { picturesByName } from '../store/pictures';

/** Main pictures of an item; later ones belong to its description. */
export const MAIN_IMAGES = 5;

/** The small copies of the main pictures of an item's versions, by name. */
export function picturesOf(
  db: Database,
  versions: readonly ListingVersion[],
): Promise<Map<string, StoredPicture>> {
  return picturesByName(
    db,
    versions.flatMap(({ listing }) => listing.images.slice(0, MAIN_IMAGES).map(({ id }) => id)),
  );
}

/** The entries with what became of their main pictures, place by place. */
export function withPictures(
  entries: readonly TimelineEntry[],
  versions: readonly ListingVersion[],
  pictures: ReadonlyMap<string, StoredPicture>,
): TimelineEntry[] {
  return entries.map((entry) => {
    const isOfPictures = entry.changes.some(
      ({ kind }) => kind === 'main-image' || kind === 'images',
    );
    if (!isOfPictures) return entry;
    const at = versions.findIndex(({ firstSeen }) => firstSeen === entry.before);
    const now = versions[at]?.listing.images ?? [];
    const was = versions.slice(at + 1).find(({ listing }) => listing.images.length > 0);
    return { ...entry, pictures: changesOf(was?.listing.images ?? [], now, pictures) };
  });
}

function changesOf(
  was: readonly ListingImage[],
  now: readonly ListingImage[],
  pictures: ReadonlyMap<string, StoredPicture>,
): PictureChange[] {
  const places = Array.from({ length: MAIN_IMAGES }, (_, at) => at);
  return places.flatMap((at) => {
    const [old, fresh] = [was[at], now[at]];
    if (old?.id === fresh?.id) return [];
    const sides = {
      index: at + 1,
      was: old ? thumbnail(old, pictures) : null,
      now: fresh ? thumbnail(fresh, pictures) : null,
    };
    return [{ ...sides, kinship: kinshipOf(old?.id, fresh?.id, pictures) }];
  });
}

function kinshipOf(
  old: string | undefined,
  fresh: string | undefined,
  pictures: ReadonlyMap<string, StoredPicture>,
): PictureChange['kinship'] {
  if (old === undefined) return 'added';
  if (fresh === undefined) return 'removed';
  const [was, now] = [pictures.get(old), pictures.get(fresh)];
  return was && now ? comparePictures(was.signature, now.signature) : 'unknown';
}

function thumbnail({ id }: ListingImage, pictures: ReadonlyMap<string, StoredPicture>): Thumbnail {
  return { id, data: pictures.get(id)?.data ?? null };
}
