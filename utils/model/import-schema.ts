import { IMPORT_BATCH } from './import';
import { once } from './once';
import type { Reading } from './reading';
import { readingSchema } from './reading-schema';
import { list, parsed } from './shape';

const batch = once(() => list(readingSchema(), IMPORT_BATCH, 1));

/** The readings of an import's message, each checked like one of a page. Throws on anything else. */
export function importedReadings(json: string): Reading[] {
  const checked = parsed(batch(), JSON.parse(json));
  if (!checked.success) throw new Error('malformed: readings of an import');
  return checked.data;
}
