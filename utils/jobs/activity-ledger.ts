import { joinSeen } from '../activities/join-seen';
import type { Capture } from '../model/capture';
import { partOf } from '../model/reading';
import { changeActivities } from '../store/activities';
import type { Database } from '../store/database';

/** Enters what a page of activities says into the ledger; the same look twice changes nothing. */
export async function noteActivities(
  db: Database,
  { subject, takenAt, reading }: Capture,
): Promise<void> {
  const rows = partOf(reading, 'activities')?.rows ?? [];
  if (rows.length === 0) return;
  await changeActivities(db, subject, (known) => joinSeen(subject, known, rows, takenAt));
}
