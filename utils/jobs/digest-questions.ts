import type { StoredCapture } from '../model/capture';
import { partOf } from '../model/reading';
import type { Database } from '../store/database';
import { keepQuestions } from '../store/questions';

/** Keeps what buyers asked, under the shop whose page shows it. */
export async function digestQuestions(
  db: Database,
  { subject, takenAt, reading }: StoredCapture,
): Promise<void> {
  const rows = partOf(reading, 'questions')?.rows ?? [];
  if (rows.length > 0) await keepQuestions(db, subject, rows, takenAt);
}
