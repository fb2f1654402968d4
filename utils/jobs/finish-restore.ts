import { keepSettings } from '../platform/settings-storage';
import type { Database } from '../store/database';
import { forgetRestored, restoredSettings } from '../store/restored-settings';

/**
 * Puts the choices that came with a restored backup where choices are kept. They wait in the
 * database itself, so that a worker that is stopped in between has lost nothing.
 */
export async function finishRestore(db: Database): Promise<void> {
  const settings = await restoredSettings(db);
  if (!settings) return;
  await keepSettings(settings);
  await forgetRestored(db);
}
