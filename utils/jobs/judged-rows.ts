import { partOf, type Reading } from '../model/reading';
import type { JudgedReview } from '../model/review';
import { judgeReview } from '../reviews/judge-review';

/** Every review of a reading with its verdict; none for a page without reviews. */
export function judgedRows(reading: Reading): JudgedReview[] {
  const rows = partOf(reading, 'reviews')?.rows ?? [];
  return rows.map((row) => ({ row, verdict: judgeReview(row) }));
}
