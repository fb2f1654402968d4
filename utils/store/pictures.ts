import type { Instant } from '../model/day';
import type { StoredPicture } from '../model/picture';
import type { Database } from './database';

/** Copies of that many names: some tens of megabytes. Those not seen for longest go first. */
export const MOST_PICTURES = 3000;

/** Which small copy shows the picture of a name. */
export interface PictureName {
  /** the CDN's name of the picture */
  id: string;
  content: string;
  seenAt: Instant;
}

/**
 * Keeps small copies, each once by its content, under the names of their pictures, and notes which
 * known ones were seen again. Beyond `most` names the longest unseen are dropped; a copy that no
 * name shows is dropped with its last name.
 */
export function keepPictures(
  db: Database,
  fresh: readonly (StoredPicture & { id: string })[],
  seenAgain: readonly string[],
  seenAt: Instant,
  most = MOST_PICTURES,
): Promise<void> {
  return db.transaction('rw', db.pictures, db.pictureNames, async () => {
    const before = await db.pictureNames.bulkGet([...fresh.map(({ id }) => id), ...seenAgain]);
    const known = before.filter((name) => name !== undefined);
    await db.pictures.bulkPut(fresh.map(({ id: _, ...picture }) => picture));
    await db.pictureNames.bulkPut([
      ...known.map((name) => ({ ...name, seenAt })),
      ...fresh.map(({ id, content }) => ({ id, content, seenAt })),
    ]);
    const beyond = (await db.pictureNames.count()) - most;
    const dropped =
      beyond > 0 ? await db.pictureNames.orderBy('seenAt').limit(beyond).toArray() : [];
    await db.pictureNames.bulkDelete(dropped.map(({ id }) => id));
    await dropUnnamed(
      db,
      [...known, ...dropped].map(({ content }) => content),
    );
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

async function dropUnnamed(db: Database, contents: readonly string[]): Promise<void> {
  const some = [...new Set(contents)];
  const named = await db.pictureNames.where('content').anyOf(some).toArray();
  const shown = new Set(named.map(({ content }) => content));
  await db.pictures.bulkDelete(some.filter((content) => !shown.has(content)));
}
