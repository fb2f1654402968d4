import type { BackupFile, CheckedBackup } from '../../utils/model/backup';
import type { Instant } from '../../utils/model/day';
import type { Settings } from '../../utils/model/settings';
import { checkBackup, writeBackup } from '../../utils/store/backup-file';
import { Database } from '../../utils/store/database';
import { stageBackup } from '../../utils/store/staged-backup';

/** What the dashboard asks of a worker, which does one thing and is then put away. */
export type BackupRequest =
  | { write: { settings: Settings; madeAt: Instant; by: string } }
  | { check: Blob };

export type BackupAnswer =
  | { share: number }
  | { written: BackupFile }
  | { checked: CheckedBackup }
  | { failed: string };

/** More often is not seen. */
const STEP = 0.01;

let told = 0;

// Reading, packing and hashing of everything takes seconds; the dashboard is at hand meanwhile.
addEventListener('message', ({ data }: MessageEvent<BackupRequest>) => {
  const answer = 'write' in data ? write(data.write) : check(data.check);
  answer.catch((error: unknown) => ({ failed: String(error) })).then(tell);
});

async function write(order: { settings: Settings; madeAt: Instant; by: string }) {
  const { head, file } = await writeBackup(new Database(), { ...order, onProgress });
  const rows = head.parts.reduce((sum, part) => sum + part.rows, 0);
  return { written: { file, rows } };
}

/** A file that is whole is laid ready for the background, which alone writes. */
async function check(file: Blob): Promise<BackupAnswer> {
  // Not opened: a file is looked through also where the database itself can no longer be read.
  const found = await checkBackup(file, new Database(), onProgress);
  if (typeof found === 'string') return { checked: { ok: false, why: found } };
  await stageBackup(file);
  const { madeAt, parts } = found.head;
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  return { checked: { ok: true, madeAt, rows, bytes: file.size } };
}

function onProgress(share: number): void {
  if (share < 1 && share - told < STEP) return;
  told = share;
  tell({ share });
}

function tell(answer: BackupAnswer): void {
  postMessage(answer);
}
