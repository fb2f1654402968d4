import { IMPORT_BATCH } from './import';
import type { Reading } from './reading';
import { readingSchema } from './reading-schema';
import { list } from './shape';

/** The readings of an import's message, each checked like one of a page. Throws on anything else. */
export function importedReadings(json: string): Reading[] {
  const parsed = list(readingSchema(), IMPORT_BATCH, 1).safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error('malformed: readings of an import');
  return parsed.data;
}
