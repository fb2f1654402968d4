import type { RowKind } from '../model/reading';
import type { SeriesSubject } from '../model/series-subject';
import type { Database } from './database';

/** The things of one kind that a shop has series for, the last seen first. */
export async function subjectsOfKind(
  db: Database,
  shop: string,
  kind: RowKind,
): Promise<SeriesSubject[]> {
  const subjects = await db.subjects.where('[shop+kind]').equals([shop, kind]).toArray();
  return subjects.sort((a, b) => (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : 0));
}

export function subjectById(db: Database, subject: string): Promise<SeriesSubject | undefined> {
  return db.subjects.get(subject);
}
