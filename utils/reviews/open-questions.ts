import type { SeenQuestion } from '../model/question';

/** The questions that the page says nobody answered, the one that waits longest first. */
export function openQuestions(seen: readonly SeenQuestion[]): SeenQuestion[] {
  return seen
    .filter(({ row }) => row.answered === false || row.answers === 0)
    .toSorted((a, b) => (a.row.askedAt ?? a.firstSeen) - (b.row.askedAt ?? b.firstSeen));
}
