import type { Instant } from '../model/day';
import type { StoredPicture } from '../model/picture';
import type { Database } from './database';

/** Which small copy shows the picture of a name. */
export interface PictureName {
  /** the CDN's name of the picture */
  id: string;
  content: string;
  keptAt: Instant;
}

/** Keeps small copies, each once by its content, under the names of their pictures. */
export function keepPictures(
  db: Database,
  pictures: readonly (StoredPicture & { id: string })[],
  keptAt: Instant,
): Promise<void> {
  return db.transaction('rw', db.pictures, db.pictureNames, async () => {
    await db.pictures.bulkPut(
      pictures.map(({ content, data, signature }) => ({ content, data, signature })),
    );
    await db.pictureNames.bulkPut(pictures.map(({ id, content }) => ({ id, content, keptAt })));
  });
}

/** The small copies of some pictures by their names; a name whose picture was not kept has none. */
export async function picturesByName(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, StoredPicture>> {
  const names = await db.pictureNames.bulkGet([...new Set(ids)]);
  const known = names.filter((name) => name !== undefined);
  const pictures = await db.pictures.bulkGet(known.map(({ content }) => content));
  return new Map(
    known.flatMap(({ id }, i) => {
      const picture = pictures[i];
      return picture ? [[id, picture] as const] : [];
    }),
  );
}
