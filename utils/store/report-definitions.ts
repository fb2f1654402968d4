import type { ReportDefinition } from '../model/report-definition';
import type { Database } from './database';

/** Saved reports, the oldest first. */
export async function allDefinitions(db: Database): Promise<ReportDefinition[]> {
  const all = await db.reportDefinitions.toArray();
  return all.sort((a, b) => a.madeAt - b.madeAt);
}

export function definitionById(db: Database, id: string): Promise<ReportDefinition | undefined> {
  return db.reportDefinitions.get(id);
}

export async function keepDefinition(db: Database, definition: ReportDefinition): Promise<void> {
  await db.reportDefinitions.put(definition);
}

export async function dropDefinition(db: Database, id: string): Promise<void> {
  await db.reportDefinitions.delete(id);
}

/** Changes one in a transaction of its own; nothing happens where it is gone. */
export function changeDefinition(
  db: Database,
  id: string,
  change: (known: ReportDefinition) => ReportDefinition,
): Promise<void> {
  return db.transaction('rw', db.reportDefinitions, async () => {
    const known = await db.reportDefinitions.get(id);
    if (known) await db.reportDefinitions.put(change(known));
  });
}
