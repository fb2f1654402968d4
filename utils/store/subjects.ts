import { ROW_KINDS, type RowKind } from '../model/reading';
import type { SeriesSubject } from '../model/series-subject';
import type { Database } from './database';

/** How many things of each kind a shop has series for; kinds without any are left out. */
export async function subjectKinds(
  db: Database,
  shop: string,
): Promise<Partial<Record<RowKind, number>>> {
  const counted = await Promise.all(
    ROW_KINDS.map(async (kind) => {
      const count = await db.subjects.where('[shop+kind]').equals([shop, kind]).count();
      return [kind, count] as const;
    }),
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

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

/** The things of all shops that have series, the last seen first, and how many are beyond `most`. */
export async function newestSubjects(
  db: Database,
  most: number,
): Promise<{ subjects: SeriesSubject[]; leftOut: number }> {
  const all = await db.subjects.toArray();
  all.sort((a, b) => (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : 0));
  return { subjects: all.slice(0, most), leftOut: Math.max(0, all.length - most) };
}
