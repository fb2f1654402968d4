import { partOf, type Reading } from '../model/reading';
import type { JudgedReview } from '../model/review';
import type { Database } from '../store/database';
import { reviewJudge } from './review-judge';
import { subjectOf } from './subjects';

/** Every review of a reading with its verdict; none for a page without reviews. */
export async function judgedRows(db: Database, reading: Reading): Promise<JudgedReview[]> {
  const rows = partOf(reading, 'reviews')?.rows ?? [];
  if (rows.length === 0) return [];
  const { judge } = await reviewJudge(db);
  const subject = subjectOf(reading) ?? '';
  return rows.map((row) => ({ row, verdict: judge(row, subject) }));
}
