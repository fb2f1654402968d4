import type { Settings } from '../model/settings';
import type { Database, MetaEntry } from './database';

/** Choices that came with a restored backup and are not yet in their own place. */
export async function restoredSettings(db: Database): Promise<Settings | undefined> {
  const entry: MetaEntry | undefined = await db.meta.get('restoredSettings');
  return entry?.key === 'restoredSettings' ? entry.value : undefined;
}

export async function forgetRestored(db: Database): Promise<void> {
  await db.meta.delete('restoredSettings');
}
