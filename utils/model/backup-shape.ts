import type { BackupHead, BackupPart } from './backup';
import type { Settings } from './settings';
import { knownSettings } from './settings-shape';
import { list, record, type Shape, textThat, whole } from './shape';

const MOST_PARTS = 100_000;
/** More than any part that is written; a file that unpacks to more would fill the memory. */
const LARGEST_PLAIN = 512 * 1024 * 1024;
const LAST_INSTANT = 8.64e15;

const partShape = (): Shape<BackupPart> =>
  record<BackupPart>({
    table: textThat((name) => /^[a-zA-Z]{1,40}$/.test(name)),
    rows: whole(1),
    bytes: whole(1),
    plain: whole(1, LARGEST_PLAIN),
    sha256: textThat((hash) => /^[0-9a-f]{64}$/.test(hash)),
  });

/** The head of a backup; null for anything else. Choices that are not known have their defaults. */
export function readHead(json: string): BackupHead | null {
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    return null;
  }
  if (typeof said !== 'object' || said === null || !('settings' in said)) return null;
  const { settings, ...head } = said;
  const parsed = record<Omit<BackupHead, 'settings'>>({
    schema: whole(1, 10_000),
    madeAt: whole(0, LAST_INSTANT),
    by: textThat((version) => /^[\d.]{1,40}$/.test(version)),
    parts: list(partShape(), MOST_PARTS),
  }).safeParse(head);
  return parsed.success ? { ...parsed.data, settings: knownSettings(settings as Settings) } : null;
}
